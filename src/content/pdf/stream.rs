//! What is compressed in a PDF: its streams (ISO 32000-1, 7.3.8 and 7.4), as far as objects are stored in them.

use std::io::Read;

use flate2::bufread::ZlibDecoder;

use super::syntax::Piece;

/// How many filters one stream may have.
const FILTERS: usize = 4;

/// Unpacks a stream, if its filters are known: objects are compressed with `FlateDecode` or not at all. The bytes read and
/// the bytes produced are subtracted from `left`.
pub(super) fn unpack(
    data: &[u8],
    filter: Option<&Piece>,
    settings: Option<&Piece>,
    left: &mut usize,
) -> Option<Vec<u8>> {
    let one = |piece: &Piece| piece.name().map(|name| vec![name]);
    let several = |piece: &Piece| piece.items(FILTERS).iter().filter_map(Piece::name).collect();
    let filters: Vec<Vec<u8>> = filter.map_or_else(Vec::new, |filter| one(filter).unwrap_or_else(|| several(filter)));
    let list = settings.map(|settings| settings.items(FILTERS)).unwrap_or_default();
    let mut unpacked = None;
    for (at, filter) in filters.iter().enumerate() {
        matches!(filter.as_slice(), b"FlateDecode" | b"Fl").then_some(())?;
        let mut bytes = inflate(unpacked.as_deref().unwrap_or(data), left)?;
        let settings = list.get(at).or(settings.filter(|settings| settings.is_dict()));
        let number = |key: &str| settings?.get(key)?.number();
        if number("Predictor").is_some_and(|how| how >= 10) {
            bytes = unpredict(&bytes, number("Columns").unwrap_or(1))?;
        }
        unpacked = Some(bytes);
    }
    if unpacked.is_none() {
        let bytes = data.get(..data.len().min(*left))?;
        *left -= bytes.len();
        unpacked = Some(bytes.to_vec());
    }
    unpacked
}

/// Decompresses `FlateDecode` data, as much as `left` allows; of truncated data, as much as there is.
fn inflate(packed: &[u8], left: &mut usize) -> Option<Vec<u8>> {
    let packed = packed.get(..packed.len().min(*left))?;
    let mut unpacked = Vec::new();
    let mut decoder = ZlibDecoder::new(packed);
    let most = u64::try_from(*left).ok()?;
    let read = decoder.by_ref().take(most).read_to_end(&mut unpacked);
    let taken = usize::try_from(decoder.total_in()).ok()?;
    *left = left.saturating_sub(taken).saturating_sub(unpacked.len());
    (read.is_ok() || !unpacked.is_empty()).then_some(unpacked)
}

/// Undoes the predictors that make tables of numbers small (PNG's filters, one byte per sample): each row begins with its filter.
fn unpredict(told: &[u8], columns: usize) -> Option<Vec<u8>> {
    let mut rows = Vec::with_capacity(told.len());
    let mut above = vec![0; columns.min(told.len())];
    for row in told.chunks(columns.checked_add(1)?) {
        let (how, row) = row.split_first()?;
        let (mut left, mut corner) = (0_u8, 0_u8);
        for (byte, above) in row.iter().zip(&mut above) {
            let (a, b) = (u32::from(left), u32::from(*above));
            let guess = match how {
                0 => 0,
                1 => left,
                2 => *above,
                3 => u8::try_from(a.midpoint(b)).ok()?,
                4 => paeth(left, *above, corner),
                _ => return None,
            };
            corner = *above;
            left = byte.wrapping_add(guess);
            *above = left;
            rows.push(left);
        }
    }
    Some(rows)
}

/// The neighbour nearest to `left + above - corner`.
fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let together = i16::from(left) + i16::from(above) - i16::from(corner);
    let far = |from: u8| (together - i16::from(from)).abs();
    if far(left) <= far(above) && far(left) <= far(corner) {
        left
    } else if far(above) <= far(corner) {
        above
    } else {
        corner
    }
}
