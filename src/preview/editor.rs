//! Links that open a file in the user's text editor, if it is a known one that has such links.

use std::path::Path;

use crate::markup::escape_path;

/// Text editors by the names of their commands, with the address that opens a place. Only those whose makers document such
/// addresses.
const PROGRAMS: [(&str, &str); 7] = [
    ("code", "vscode://file{path}:{line}:{column}"),
    ("vscode", "vscode://file{path}:{line}:{column}"),
    ("codium", "vscodium://file{path}:{line}:{column}"),
    ("cursor", "cursor://file{path}:{line}:{column}"),
    ("zed", "zed://file{path}:{line}:{column}"),
    ("idea", "idea://open?file={path}&line={line}&column={column}"),
    ("mate", "txmt://open?url=file://{path}&line={line}&column={column}"),
];

/// A text editor that can be made to open a file at a place by a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Editor(&'static str);

impl Editor {
    /// The commands of the known editors.
    pub const NAMES: [&str; 7] = {
        let mut names = [""; 7];
        let mut at = 0;
        while at < names.len() {
            names[at] = PROGRAMS[at].0;
            at += 1;
        }
        names
    };

    /// The editor that a command runs: `code --wait`, `/usr/bin/zed`.
    pub fn of_command(command: &str) -> Option<Editor> {
        let program = command.split_whitespace().next()?.rsplit(['/', '\\']).next()?;
        let program = program.strip_suffix(".exe").unwrap_or(program);
        PROGRAMS.iter().find(|(name, _)| *name == program).map(|(_, link)| Editor(link))
    }

    /// The address that opens a file; line and column are counted from 1.
    pub fn link(self, file: &Path, line: usize, column: usize) -> String {
        let path = file.to_string_lossy().replace('\\', "/");
        let path = if path.starts_with('/') { path } else { format!("/{path}") };
        let filled = self.0.replace("{line}", &line.to_string()).replace("{column}", &column.to_string());
        filled.replace("{path}", &escape_path(&path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_opened_by_a_link() {
        let link = |command: &str, path: &str| {
            Editor::of_command(command).map(|editor| editor.link(Path::new(path), 4, 9)).unwrap_or_default()
        };
        assert_eq!(link("code --wait", "/srv/å b/sja.md"), "vscode://file/srv/%C3%A5%20b/sja.md:4:9");
        assert_eq!(link("/opt/zed", "/a\"&<b"), "zed://file/a%22%26%3Cb:4:9");
        assert_eq!(link("code.exe", "C:\\bti\\index.md"), "vscode://file/C%3A/bti/index.md:4:9");
        assert_eq!(link("idea", "/a.md"), "idea://open?file=/a.md&line=4&column=9");
        assert_eq!(Editor::of_command("vim"), None);
    }
}
