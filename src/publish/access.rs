//! Who may read what is published. The host decides that at the target: its mode, group, access list and attributes hold for
//! each new folder and file in it too, so that a site that is exchanged can be read by those who could read the old one.

pub(super) use here::Access;

#[cfg(unix)]
mod here {
    use std::fs::{self, File, Metadata};
    use std::io;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    use std::path::Path;

    use super::attributes::{self, Attribute};

    /// What the host has set on a folder.
    pub(in crate::publish) struct Access {
        mode: u32,
        user: u32,
        group: u32,
        attributes: Vec<Attribute>,
    }

    /// The special bits: set user, set group, sticky.
    const SPECIAL: u32 = 0o7000;

    impl Access {
        /// That of the published folder, or of an empty one that is to be published.
        pub(in crate::publish) fn of(folder: &Path) -> io::Result<Access> {
            let folder = File::open(folder)?;
            let facts = folder.metadata()?;
            let attributes = attributes::of(&folder);
            Ok(Access { mode: facts.mode() & 0o7777, user: facts.uid(), group: facts.gid(), attributes })
        }

        /// The same for all who come to read, unless a list says who may.
        pub(in crate::publish) fn for_all(self) -> Access {
            let has_list = !attributes::for_file(&self.attributes).is_empty();
            let mode = if has_list { self.mode } else { self.mode & SPECIAL | 0o755 };
            Access { mode, ..self }
        }

        /// Gives it to a folder that is to be filled: the files made in it then inherit what the system lets them.
        pub(in crate::publish) fn give_to_folder(&self, folder: &Path) -> io::Result<()> {
            let folder = File::open(folder)?;
            self.give(&folder, self.mode | 0o700)?;
            attributes::give(&folder, &self.attributes)
        }

        /// Gives it to a file that is being written.
        pub(in crate::publish) fn give_to_file(&self, file: &File) -> io::Result<()> {
            self.give(file, self.mode_of_files())?;
            attributes::give(file, &attributes::for_file(&self.attributes))
        }

        fn give(&self, file: &File, mode: u32) -> io::Result<()> {
            let mut facts = file.metadata()?;
            let is_same = (facts.uid(), facts.gid()) == (self.user, self.group);
            if facts.uid() != self.user {
                // Only the system's administrator can; whoever builds may read it too.
                let _ = fchown(file, Some(self.user), None);
            }
            if facts.gid() != self.group {
                let given = fchown(file, None, Some(self.group));
                // Where all may read, it makes no difference to readers.
                given.or_else(|error| if self.is_for_all() { Ok(()) } else { Err(error) })?;
            }
            if !is_same {
                // A change of owner clears some bits.
                facts = file.metadata()?;
            }
            if facts.mode() & 0o7777 == mode {
                return Ok(());
            }
            file.set_permissions(fs::Permissions::from_mode(mode))
        }

        fn is_for_all(&self) -> bool {
            self.mode & 0o001 != 0
        }

        /// Whoever may enter the folder may read its files.
        fn mode_of_files(&self) -> u32 {
            let enters = self.mode & 0o111;
            enters << 2 | self.mode & 0o222 | 0o600
        }

        /// Whether a file of the published folder can be read by those who may, and written to by no others.
        pub(in crate::publish) fn is_on(&self, file: &File, facts: &Metadata) -> bool {
            let (mode, wanted) = (facts.mode() & 0o7777, self.mode_of_files());
            let reads = wanted & 0o444 & !mode == 0;
            let writes = mode & 0o222 & !wanted == 0;
            let group = self.is_for_all() || facts.gid() == self.group;
            let list = attributes::for_file(&self.attributes);
            reads && writes && mode & SPECIAL == 0 && group && (list.is_empty() || attributes::are_on(file, &list))
        }

        /// Whether a folder of the published folder can be entered by those who may.
        pub(in crate::publish) fn is_on_folder(&self, facts: &Metadata) -> bool {
            let reads = self.mode & 0o555 & !facts.mode() == 0;
            reads && (self.is_for_all() || facts.gid() == self.group)
        }
    }
}

/// Access lists and attributes, which only some systems have.
#[cfg(any(target_os = "linux", target_os = "macos"))]
mod attributes {
    use std::ffi::CString;
    use std::fs::File;
    use std::io;

    use rustix::fs::{XattrFlags, fgetxattr, flistxattr, fsetxattr};

    /// A name and a value.
    pub(super) type Attribute = (CString, Vec<u8>);

    /// The largest list of names, and the largest value (Linux: `XATTR_LIST_MAX`, `XATTR_SIZE_MAX`), in bytes.
    const LARGEST: usize = 64 << 10;

    /// An access list (POSIX.1e, `acl(5)`), as Linux keeps it.
    const LIST: &[u8] = b"system.posix_acl_access";
    /// That of what is made in a folder.
    const LIST_WITHIN: &[u8] = b"system.posix_acl_default";

    /// Those of an open folder.
    pub(super) fn of(folder: &File) -> Vec<Attribute> {
        let mut buffer = vec![0; LARGEST];
        let Ok(length) = flistxattr(folder, &mut buffer[..]) else { return Vec::new() };
        let names = buffer.get(..length).unwrap_or_default().split(|byte| *byte == 0).filter(|name| !name.is_empty());
        let names: Vec<CString> = names.filter_map(|name| CString::new(name).ok()).collect();
        let value = |name: CString| {
            let length = fgetxattr(folder, &name, &mut buffer[..]).ok()?;
            Some((name, buffer.get(..length)?.to_vec()))
        };
        names.into_iter().filter_map(value).collect()
    }

    /// Sets them. Errors: an access list can't be. Other attributes decide nothing about readers, or are set by the system.
    pub(super) fn give(file: &File, attributes: &[Attribute]) -> io::Result<()> {
        for (name, value) in attributes {
            let given = fsetxattr(file, name, value, XattrFlags::empty());
            if [LIST, LIST_WITHIN].contains(&name.as_bytes()) {
                given?;
            }
        }
        Ok(())
    }

    /// Whether a file has them.
    pub(super) fn are_on(file: &File, attributes: &[Attribute]) -> bool {
        attributes.iter().all(|(name, value)| {
            // One more than wanted, so that what is longer is seen.
            let mut seen = vec![0; value.len() + 1];
            fgetxattr(file, name, &mut seen[..]).is_ok_and(|length| seen.get(..length) == Some(value))
        })
    }

    /// What of a folder's attributes its files have: the access list, with the right to read for those who may enter.
    pub(super) fn for_file(folder: &[Attribute]) -> Vec<Attribute> {
        let list = folder.iter().find(|(name, _)| name.as_bytes() == LIST);
        list.map(|(name, value)| (name.clone(), list_of_file(value))).into_iter().collect()
    }

    /// Four bytes of version, then entries: a tag and a right of two bytes each, and an identifier of four, little-endian.
    fn list_of_file(list: &[u8]) -> Vec<u8> {
        let mut list = list.to_vec();
        for entry in list.get_mut(4..).unwrap_or_default().chunks_exact_mut(8) {
            entry[2] = (entry[2] & 1) << 2 | entry[2] & 2;
        }
        list
    }

    #[cfg(test)]
    mod tests {
        use super::list_of_file;

        #[test]
        fn whoever_may_enter_may_read() {
            let entry = |tag: u8, right: u8| [tag, 0, right, 0, 255, 255, 255, 255];
            let list = |rights: [u8; 3]| {
                let [user, named, other] = rights;
                [[2, 0, 0, 0].as_slice(), &entry(1, user), &entry(2, named), &entry(32, other)].concat()
            };
            assert_eq!(list_of_file(&list([7, 5, 0])), list([6, 4, 0]));
            assert_eq!(list_of_file(&list([3, 1, 4])), list([6, 4, 0]));
        }
    }
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "macos"))))]
mod attributes {
    pub(super) type Attribute = ();

    pub(super) fn of(_folder: &std::fs::File) -> Vec<Attribute> {
        Vec::new()
    }

    pub(super) fn give(_file: &std::fs::File, _attributes: &[Attribute]) -> std::io::Result<()> {
        Ok(())
    }

    pub(super) fn are_on(_file: &std::fs::File, _attributes: &[Attribute]) -> bool {
        true
    }

    pub(super) fn for_file(_folder: &[Attribute]) -> Vec<Attribute> {
        Vec::new()
    }
}

/// Elsewhere a folder's files inherit from the folder above it.
#[cfg(not(unix))]
mod here {
    use std::fs::{File, Metadata};
    use std::io;
    use std::path::Path;

    pub(in crate::publish) struct Access;

    impl Access {
        pub(in crate::publish) fn of(_folder: &Path) -> io::Result<Access> {
            Ok(Access)
        }

        pub(in crate::publish) fn for_all(self) -> Access {
            self
        }

        pub(in crate::publish) fn give_to_folder(&self, _folder: &Path) -> io::Result<()> {
            Ok(())
        }

        pub(in crate::publish) fn give_to_file(&self, _file: &File) -> io::Result<()> {
            Ok(())
        }

        pub(in crate::publish) fn is_on(&self, _file: &File, _facts: &Metadata) -> bool {
            true
        }

        pub(in crate::publish) fn is_on_folder(&self, _facts: &Metadata) -> bool {
            true
        }
    }
}
