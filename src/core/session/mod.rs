//! A live session: a facilitator leads many people through an agenda, gathers what they hand in and answers.
//!
//! There is no server of ours: files, and texts that hold codes, are what goes to and fro. All that is gathered is made of
//! public faces.
//!
//! What is planned and given out are documents of [`formats`](crate::formats): a facilitator's `Prepared` session, and the
//! `Session` pack that is made of it for all participants, without anything of the facilitator's own. Here is what they do:
//! - [`Run`] is the session as it goes: an agenda and a log of steps with their moments. [`state()`] says from those alone
//!   where it stands at any moment; [`jump`] tells a clock that was set from one that goes.
//! - [`Projected`] is what the projected window is told of that: public by type, and without the notes.
//! - [`Follow`] is the clock on a participant's page, which nobody steers but its owner.
//! - [`invitation()`] is what a facilitator pastes into the invitation.

mod clock;
mod follow;
mod invitation;
mod projected;
mod run;
mod state;

pub use clock::{Jump, TOLERANCE, jump};
pub use follow::{Follow, Followed};
pub use invitation::{MAX_LINES, invitation};
pub use projected::{Projected, Scene, gone, minutes, timer};
pub use run::{Run, StepError, state};
pub use state::{MINUTE, Ran, Stage, State};
