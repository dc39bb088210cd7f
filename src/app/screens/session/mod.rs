//! One live session, as its facilitator sees it.

mod facilitator;
mod head;
mod order;
mod phase;
mod prepare;
mod run;

pub use prepare::Prepare;
pub use run::{Console, channel_name};
