//! Changes of a site's files: what an editor does in a form, in the file as it lies on the disk.
//!
//! What nobody touched stays as it was, to the byte.

pub mod splice;
