//! A live session: a facilitator leads many people through an agenda, gathers what they hand in and answers.
//!
//! There is no server of ours: files, and texts that hold codes, are what goes to and fro. All that is gathered is made of
//! public faces.
