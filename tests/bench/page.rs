//! The assistant as the page has it, for `make bench` to call beside other checkers: compiled to WebAssembly, with the normal
//! form of the engine that runs it, and a text handed over from JavaScript at each call. Built by .ci/assistant.sh.

use deguchi::assistant::{Options, RULES, check_goal};
use deguchi::model::{Goal, Plan};
use deguchi_app::effects::normal::BrowserNormal;
use wasm_bindgen::prelude::wasm_bindgen;

/// How many findings a goal with this statement has, as when its writer asks for the check.
#[wasm_bindgen]
pub fn findings(statement: &str) -> usize {
    let mut goal = Goal::default();
    goal.public.statement = statement.to_owned();
    check_goal(&goal, &Plan::default(), &Options::asked(), &BrowserNormal).len()
}

/// How many rules look at a goal.
#[wasm_bindgen]
pub fn rules() -> usize {
    RULES.len()
}
