//! Changes of a site's files: what an editor does in a form, in the file as it lies on the disk.
//!
//! What nobody touched stays as it was, to the byte. [`splice`] makes a file's new bytes out of the old; [`store`] writes them, all
//! files of a change or none, and is the only part that touches the disk.

pub mod adopt;
pub mod desk;
mod difference;
pub mod form;
pub mod merge;
pub mod plan;
pub mod sections;
pub mod splice;
pub mod store;
