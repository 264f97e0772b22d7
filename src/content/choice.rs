//! Values that are one of a few words.

/// Defines a type that is one of a few words, as an editor writes them.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(
                $(#[$of])*
                #[allow(missing_docs, reason = "a variant is the word beside it")]
                $variant,
            )*
        }

        impl $name {
            /// Every one, in the order they are proposed.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The word an editor writes; also the end of its catalogue keys.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }

            /// The value for this word.
            pub fn named(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|choice| choice.name() == word)
            }
        }
    };
}
pub(crate) use words;
