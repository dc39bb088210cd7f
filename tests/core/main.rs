//! The core's behaviour, as users rely on it.
mod assistant;
