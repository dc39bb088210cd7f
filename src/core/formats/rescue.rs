//! What can be had of a document that cannot be read: its good goals load, the others are listed.
//!
//! A goal, or a section of the plan, is taken whole or not at all: nothing is guessed, mended or put
//! together. What is not taken is given back as it stands in the text, with what is wrong with it.

use std::sync::Arc;

use super::guard::{broken_at, part};
use super::pieces::{Piece, Pieces, behind_space, end_of, split};
use super::read::newer;
use super::shape::Want;
use super::{
    Document, KeptPlan, Kind, Left, MIGRATIONS, Notice, Part, ReadError, Rescued, VERSION,
};
use super::{migrate, read_snapshot, read_text};
use crate::json::{Stored, Value, from_text, to_text};
use crate::model::{Goal, MAX_GOALS, Plan, Problem};

/// Takes out of a damaged document of storage, a backup or a snapshot what is sound in it.
///
/// A text that can be read gives what reading gives, and nothing is left; where nothing is left, it can
/// be read. Packs and settings beside the plans are not looked at. Of a newer version nothing is taken:
/// it is not damaged.
#[must_use]
pub fn rescue(text: &str) -> Rescued {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let error = match whole(text) {
        Ok(plans) => {
            let left = Vec::new();
            return Rescued { plans, left };
        }
        Err(error) => error,
    };
    let start = behind_space(text, 0);
    let all = Piece::of(start, end_of(text, start));
    let root = split(text, start, all.end);
    let version = root.find("version").map(|piece| piece.raw(text));
    let version: Option<u32> = version.and_then(|raw| raw.parse().ok());
    let is_older = version.is_some_and(|found| (1..VERSION).contains(&found));
    // A document of an older version is brought up to the current one, which asks that it is JSON.
    if is_older && let Ok(mut value) = from_text::<Value>(text) {
        let named = value.get("format").and_then(Value::as_text);
        let is_snapshot = named == Some(Kind::Snapshot.format());
        let kind = if is_snapshot {
            Kind::Snapshot
        } else {
            Kind::Backup
        };
        migrate(kind, version.unwrap_or(VERSION), &mut value, MIGRATIONS);
        return rescue(&to_text(&value));
    }
    let mut rescue = Rescue {
        text,
        reached: 0,
        rescued: Rescued::default(),
    };
    // Where nothing is found that holds plans, it makes no difference what else is damaged.
    let holds = ["plans", "state"]
        .iter()
        .any(|key| root.find(key).is_some());
    let another = error.is_newer() || error.code == "wrong-kind";
    if another || is_older || !holds {
        rescue.leave(Part::Whole, &Piece::of(start, text.len()), "", error);
    } else {
        rescue.document(&root, &all, version, error);
    }
    rescue.rescued
}

/// The plans of a document that can be read.
fn whole(text: &str) -> Result<Vec<KeptPlan>, ReadError> {
    match read_snapshot(text) {
        Ok(snapshot) => {
            let sidecar = snapshot.sidecar;
            let kept = |plan| KeptPlan { plan, sidecar };
            return Ok(snapshot.state.map(kept).into_iter().collect());
        }
        Err(error) if error.code != "wrong-kind" => return Err(error),
        Err(_) => {}
    }
    let opened = read_text(text, &[Kind::Backup], None)?;
    if let Some(Notice::Newer(found)) = opened.notices.first() {
        return Err(newer(*found));
    }
    match opened.document {
        Document::Backup(backup) => Ok(backup.plans),
        _ => Err(ReadError::whole("wrong-value")),
    }
}

struct Rescue<'t> {
    text: &'t str,
    /// How far what was left reaches: one break is told once.
    reached: usize,
    rescued: Rescued,
}

impl<'t> Rescue<'t> {
    fn leave(&mut self, what: Part, piece: &Piece<'_>, at: &str, why: ReadError) {
        let raw = piece.raw(self.text);
        let title = (what == Part::Goal).then(|| title_of(raw));
        self.reached = self.reached.max(piece.end);
        self.rescued.left.push(Left {
            what,
            at: at.to_owned(),
            title: title.unwrap_or_default(),
            raw: raw.to_owned(),
            why,
        });
    }

    fn error(&self, code: &'static str, start: usize, path: String) -> ReadError {
        let error = ReadError::whole(code);
        ReadError { path, ..error }.at(self.text, start)
    }

    /// The members of an object or the elements of a list, as its bracket says; another value is left.
    fn open(&mut self, what: Part, piece: &Piece<'_>, at: &str, bracket: u8) -> Pieces<'t> {
        if piece.raw(self.text).as_bytes().first() == Some(&bracket) {
            return split(self.text, piece.start, piece.end);
        }
        let any = Box::new(Want::Any);
        let want = if bracket == b'[' {
            Want::List(any, false, usize::MAX)
        } else {
            Want::Map(any)
        };
        let _: Option<Value> = self.take(what, piece, at, &want);
        Pieces::default()
    }

    /// Leaves what stands behind the break in a piece that was gone through, unless that was told already.
    fn behind(&mut self, pieces: &Pieces<'_>, piece: &Piece<'_>, at: &str) {
        let Some(start) = pieces.broken else { return };
        if start < piece.end || self.reached < self.text.len() {
            let why = broken_at(self.text, start, at);
            self.leave(Part::Rest, &Piece::of(start, piece.end), at, why);
        }
    }

    /// The value that a piece is, where it is what is wanted; else it is left.
    fn take<T: Stored>(
        &mut self,
        what: Part,
        piece: &Piece<'_>,
        at: &str,
        want: &Want,
    ) -> Option<T> {
        let sound = part(self.text, (piece.start, piece.end), at, want);
        let outcome = sound.map_err(|error| *error).and_then(|()| {
            from_text(piece.raw(self.text))
                .map_err(|fault| self.error("wrong-value", piece.start + fault.at, at.to_owned()))
        });
        match outcome {
            Ok(value) => Some(value),
            Err(why) => {
                self.leave(what, piece, at, why);
                None
            }
        }
    }

    fn document(
        &mut self,
        root: &Pieces<'_>,
        all: &Piece<'_>,
        version: Option<u32>,
        error: ReadError,
    ) {
        let format = root.find("format").map(|piece| piece.raw(self.text));
        let format = format.and_then(|raw| from_text::<String>(raw).ok());
        let known = [Kind::Backup, Kind::Snapshot].map(Kind::format);
        if !format.is_some_and(|name| known.contains(&&*name)) {
            self.head_of_file(root, all, "format", ["no-format", "format-unknown"]);
        }
        if version.is_none_or(|found| found == 0) {
            self.head_of_file(root, all, "version", ["no-version", "version-unknown"]);
        }
        for piece in &root.all {
            match &*piece.key {
                "plans" => {
                    let plans = self.open(Part::Plan, piece, "plans", b'[');
                    for (i, one) in plans.all.iter().enumerate() {
                        let at = format!("plans[{i}]");
                        let parts = self.open(Part::Plan, one, &at, b'{');
                        self.kept(&parts, "plan", &at);
                        self.behind(&parts, one, &at);
                    }
                    self.behind(&plans, piece, "plans");
                }
                "state" if piece.raw(self.text) != "null" => self.kept(root, "state", ""),
                _ => {}
            }
        }
        self.behind(root, all, "");
        let rest = Piece::of(behind_space(self.text, all.end), self.text.len());
        if rest.start < rest.end {
            let why = self.error("trailing", rest.start, String::new());
            let why = why.with("found", rest.raw(self.text).lines().next().unwrap_or(""));
            self.leave(Part::Rest, &rest, "", why);
        }
        // What was not looked at (packs, settings, a key that stands there twice) is why it cannot be read.
        if self.rescued.left.is_empty() {
            self.leave(Part::Rest, &Piece::of(all.end, all.end), "", error);
        }
    }

    /// Leaves what should say of which kind or version the document is.
    fn head_of_file(
        &mut self,
        root: &Pieces<'_>,
        all: &Piece<'_>,
        key: &str,
        [none, unknown]: [&'static str; 2],
    ) {
        match root.find(key) {
            Some(piece) => {
                let why = self.error(unknown, piece.start, key.to_owned());
                let why = why.with("found", piece.raw(self.text));
                self.leave(Part::Kind, piece, key, why);
            }
            None => {
                let nothing = Piece::of(all.start, all.start);
                self.leave(Part::Kind, &nothing, key, ReadError::whole(none));
            }
        }
    }

    /// A plan and its sidecar, which stand beside each other.
    fn kept(&mut self, beside: &Pieces<'_>, key: &str, at: &str) {
        let below = |key| [at, key].join(if at.is_empty() { "" } else { "." });
        let before = self.rescued.left.len();
        let Some(piece) = beside.find(key) else {
            return;
        };
        let Some(plan) = self.plan(piece, &below(key)) else {
            return;
        };
        let plans = &self.rescued.plans;
        if plans.iter().any(|other| other.plan.id == plan.id) {
            let why = self.error("id-twice", piece.start, below(key) + ".id");
            let why = why.with("found", plan.id.as_str());
            return self.leave(Part::Plan, piece, &below(key), why);
        }
        let is_whole = self.rescued.left.len() == before;
        let want = &Want::Object("Sidecar");
        let sidecar = beside.find("sidecar").filter(|_| is_whole);
        let sidecar = sidecar
            .and_then(|piece| self.take(Part::Sources, piece, &below("sidecar"), want))
            .unwrap_or_default();
        self.rescued.plans.push(KeptPlan { plan, sidecar });
    }

    fn plan(&mut self, piece: &Piece<'_>, at: &str) -> Option<Plan> {
        let parts = self.open(Part::Plan, piece, at, b'{');
        let mut plan = Plan::default();
        for (i, one) in parts.all.iter().enumerate() {
            let at = [at, ".", &one.key].concat();
            let Some((what, want)) = part_of(&one.key) else {
                continue;
            };
            if parts.all[..i].iter().any(|other| other.key == one.key) {
                let why = self.error("duplicate-key", one.start, at.clone());
                self.leave(what, one, &at, why.with("found", &one.key));
                continue;
            }
            match what {
                Part::Goal => self.goals(&mut plan, one, &at),
                Part::Head => set(&mut plan.head, self.take(what, one, &at, &want)),
                Part::Context => set(&mut plan.context, self.take(what, one, &at, &want)),
                Part::House => set(&mut plan.house, self.take(what, one, &at, &want)),
                Part::Own => set(&mut plan.own, self.take(what, one, &at, &want)),
                _ if want == Want::Id => set(&mut plan.id, self.take(what, one, &at, &want)),
                _ => set(&mut plan.revision, self.take(what, one, &at, &want)),
            }
        }
        self.behind(&parts, piece, at);
        if !parts.all.is_empty() && parts.broken.is_none() && parts.find("id").is_none() {
            let at = at.to_owned() + ".id";
            let why = self.error("id-missing", piece.start, at.clone());
            self.leave(Part::Number, &Piece::of(piece.start, piece.start), &at, why);
        }
        // What each part was held to is what the plan is held to; should that ever differ, nothing is taken.
        let lost = |problem: &Problem| problem.path == "id";
        if let Some(problem) = plan.check().into_iter().find(|problem| !lost(problem)) {
            let why = self.error(problem.code, piece.start, [at, ".", &problem.path].concat());
            self.leave(Part::Plan, piece, at, why);
            return None;
        }
        (plan != Plan::default()).then_some(plan)
    }

    fn goals(&mut self, plan: &mut Plan, piece: &Piece<'_>, at: &str) {
        let list = self.open(Part::Goal, piece, at, b'[');
        for (i, one) in list.all.iter().enumerate() {
            let at = format!("{at}[{i}]");
            let want = Want::Object("Goal");
            let Some(goal) = self.take::<Arc<Goal>>(Part::Goal, one, &at, &want) else {
                continue;
            };
            let error = |code| self.error(code, one.start, at.clone() + ".id");
            let why = if goal.id.as_str().is_empty() {
                error("id-missing")
            } else if plan.goal(&goal.id).is_some() {
                error("id-twice").with("found", goal.id.as_str())
            } else if plan.goals.len() == MAX_GOALS {
                error("too-many").with("max", &MAX_GOALS.to_string())
            } else {
                plan.goals.push(goal);
                continue;
            };
            self.leave(Part::Goal, one, &at, why);
        }
        self.behind(&list, piece, at);
    }
}

fn set<T>(place: &mut T, found: Option<T>) {
    if let Some(found) = found {
        *place = found;
    }
}

/// What a field of a plan is, and what it must be; nothing for a field that is not known.
fn part_of(field: &str) -> Option<(Part, Want)> {
    Some(match field {
        "id" => (Part::Number, Want::Id),
        "revision" => (Part::Number, Want::Whole),
        "head" => (Part::Head, Want::Object("Head")),
        "context" => (Part::Context, Want::Object("Context")),
        "house" => (Part::House, Want::Object("House")),
        "goals" => (Part::Goal, Want::Any),
        "own" => (Part::Own, Want::Object("OwnNotes")),
        _ => return None,
    })
}

/// The title of a goal, as far as it can be read.
fn title_of(goal: &str) -> String {
    let of = |text: &str, key: &str| -> Option<(usize, usize)> {
        let pieces = split(text, 0, text.len());
        let piece = pieces.find(key)?;
        Some((piece.start, piece.end))
    };
    let title = of(goal, "public").and_then(|(start, end)| {
        let face = &goal[start..end];
        let (start, end) = of(face, "title")?;
        from_text(&face[start..end]).ok()
    });
    title.unwrap_or_default()
}
