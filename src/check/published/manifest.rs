//! What a theme says of the site as a program that can be installed (Web Application Manifest): its pictures are fetched, and its
//! addresses are opened.

use serde_json::Value;

use super::address::{Lead, lead};
use super::{Act, ActFound};

/// What a manifest fetches or opens from another host than the site's own, whose address ends with a slash.
pub(super) fn acts(json: &[u8], own: Option<&str>) -> Vec<ActFound> {
    let mut found = Vec::new();
    match serde_json::from_slice(json) {
        Ok(value) => walk(&value, "manifest", own, &mut found),
        // Who reads it in another way may see something else in it.
        Err(_) => found.push(ActFound::new(Act::Hidden, "manifest", "{")),
    }
    found
}

fn walk(value: &Value, key: &str, own: Option<&str>, found: &mut Vec<ActFound>) {
    match value {
        Value::String(text) => {
            let is_own = own.is_some_and(|own| text.starts_with(own));
            if lead(text) == Lead::Web && !is_own {
                found.push(ActFound::new(Act::Request, format!("manifest {key}"), &format!("{key}: {text}")));
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, key, own, found)),
        // What begins like this tells editors of the file what it is.
        Value::Object(entries) => {
            let entries = entries.iter().filter(|(key, _)| !key.starts_with(['$', '@']));
            entries.for_each(|(key, value)| walk(value, key, own, found));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_manifest_takes_from_elsewhere_is_found() {
        let told =
            |json: &str| acts(json.as_bytes(), Some("https://lia.example/")).into_iter().map(|found| found.act).next();
        for json in [
            "{\"start_url\": \"https://evil.example/\"}",
            "{\"icons\": [{\"src\": \"//evil.example/a.png\"}]}",
            "{\"icons\": [{\"src\": \"\\u0068ttps://evil.example/a.png\"}]}",
            "{\"screenshots\": [{\"src\": \" https://evil.example/a.png\"}]}",
            "{\"shortcuts\": [{\"url\": \"\\\\\\\\evil.example\", \"icons\": []}]}",
            "{\"serviceworker\": {\"src\": \"https://evil.example/sw.js\"}}",
            "{\"start_url\": \"https://lia.example.evil.example/\"}",
        ] {
            assert_eq!(told(json), Some(Act::Request), "{json}");
        }
        assert_eq!(told("{\"start_url\": 'https://evil.example/'}"), Some(Act::Hidden));
        for json in [
            "{\"$schema\": \"https://json.schemastore.org/a.json\", \"name\": \"Steg 1: a\", \"start_url\": \"../?a=https://b\"}",
            "{\"scope\": \"https://lia.example/bti/\", \"icons\": [{\"src\": \"data:image/png;base64,a\"}], \"theme_color\": \"#fff\"}",
            "[]",
        ] {
            assert_eq!(told(json), None, "{json}");
        }
    }
}
