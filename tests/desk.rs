//! The editor's desk: forms that change what was changed in them and nothing else, and requests that it refuses.

#[cfg(unix)]
mod denied;
pub mod form;
mod fuzz;
#[cfg(unix)]
mod killed;
mod laws;
mod own;
mod races;
mod refused;
mod served;
mod text;

use libtest_mimic::Trial;

use crate::support::trial;

pub fn trials() -> Vec<Trial> {
    vec![
        trial("desk::a form that is sent back as it was changes nothing", laws::unchanged),
        trial("desk::the forms of what is new change nothing", laws::starters),
        trial("desk::the forms of random sites change nothing", laws::generated),
        trial("desk::one changed field changes its value's lines", laws::one_changed),
        trial("desk::two who change a file lose nothing", laws::two_at_once),
        trial("desk::somebody else writes within a save", races::within_a_save),
        trial("desk::lists, tables and short forms are changed as they are written", laws::layouts),
        trial("desk::what the site means by an id is no change", laws::meaning_changes),
        trial("desk::what is typed is looked at, and kept", laws::typed),
        trial("desk::what is done at once is all done", laws::together),
        trial("desk::what two changed alike is chosen", laws::both_changed),
        trial("desk::a list's buttons move and remove", laws::buttons),
        trial("desk::a number is changed, seen and taken back", served::number),
        #[cfg(unix)]
        trial("desk::killed at any moment of a save", killed::killed),
        #[cfg(unix)]
        trial("desk::no room for what is written", denied::no_room),
        #[cfg(unix)]
        trial("desk::a disk that is full, and read-only", denied::full_and_read_only),
        #[cfg(unix)]
        trial("desk::a folder of somebody else", denied::of_somebody_else),
        trial("desk::random forms with the right key", fuzz::forms),
        trial("desk::random requests with the right key", fuzz::requests),
        trial("desk::the site is the same whether made by forms or by files", served::same_site),
        #[cfg(unix)]
        trial("desk::a browser is let in once", served::opened),
        trial("desk::its scripts are small", served::scripts),
        trial("desk::refuses whatever is not its own form", refused::table),
        trial("desk::one section is changed alone", text::one_section),
        trial("desk::two who change sections lose nothing", text::sections_by_two),
        trial("desk::what is proposed can be put in", text::picks),
        trial("desk::pencils lead to what they stand at", text::pencils),
        trial("desk::a page is seen as it will be", text::seen),
        trial("desk::files that are no forms are written as text", laws::as_text),
        trial("desk::what is shared becomes the site's own, and back", own::copies),
        trial("desk::what is shared changes after it became the site's own", own::changed),
        trial("desk::what is shared is the site's own in its own language", own::other_language),
        trial("desk::what is shared is taken away, and back", own::taken_away),
        trial("desk::what is wrong in a layer leads to where it is read", own::to_mend),
        trial("desk::what is locked, unknown or somebody else's stays", own::refused),
    ]
}
