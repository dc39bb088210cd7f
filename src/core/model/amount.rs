//! Decimal amounts: what a person writes is what is kept, never a nearby float.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::Public;
use crate::json::{Fault, Reader, Stored, is_number};

/// A decimal number: `units / 10^scale`, at most 15 significant digits.
///
/// Fifteen digits are what a JSON number survives in every reader, JavaScript and Excel included.
#[derive(Clone, Copy, Debug, Default)]
pub struct Amount {
    units: i64,
    scale: u8,
}

/// Why a text is no amount.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum AmountError {
    /// No number at all.
    #[error("not a number")]
    NotANumber,
    /// More than 15 digits, or more than 6 behind the point.
    #[error("more than 15 digits, or more than 6 behind the point")]
    TooLong,
}

const MAX_UNITS: i64 = 999_999_999_999_999;
const MAX_SCALE: u8 = 6;

impl Amount {
    /// A whole number, held to the bounds of an amount.
    #[must_use]
    pub const fn whole(units: i64) -> Self {
        let units = if units > MAX_UNITS {
            MAX_UNITS
        } else if units < -MAX_UNITS {
            -MAX_UNITS
        } else {
            units
        };
        Self { units, scale: 0 }
    }

    /// The amount that a number of JSON is, its power of ten written out; `None` where it does not
    /// fit exactly.
    #[must_use]
    pub fn of_number(raw: &str) -> Option<Self> {
        if !is_number(raw) {
            return None;
        }
        let (digits, power) = raw.split_once(['e', 'E']).unwrap_or((raw, "0"));
        // Zeros at the end wait until another digit follows.
        let (mut units, mut zeros, mut behind) = (0_i64, 0_i32, 0_i32);
        let mut point = false;
        for digit in digits.bytes() {
            match digit {
                b'-' => continue,
                b'.' => {
                    point = true;
                    continue;
                }
                b'0' => zeros += 1,
                _ => {
                    units = tens(units, zeros + 1)? + i64::from(digit - b'0');
                    zeros = 0;
                }
            }
            behind += i32::from(point);
        }
        if units == 0 {
            return Some(Self::default());
        }
        let power = power.parse::<i32>().ok()?;
        let power = power.checked_add(zeros)?.checked_sub(behind)?;
        let units = tens(units, power.max(0))?;
        let scale = u8::try_from(power.min(0).unsigned_abs()).ok()?;
        (units <= MAX_UNITS && scale <= MAX_SCALE).then_some(Self {
            units: if raw.starts_with('-') { -units } else { units },
            scale,
        })
    }

    fn scaled(self, scale: u8) -> i128 {
        i128::from(self.units) * 10_i128.pow(u32::from(scale - self.scale))
    }

    /// The number with thousands parted by commas: `554,250`.
    #[must_use]
    pub fn grouped(self) -> String {
        let text = self.to_string();
        let (sign, rest) = text.strip_prefix('-').map_or(("", &*text), |r| ("-", r));
        let (whole, fraction) = rest.split_once('.').map_or((rest, ""), |(w, f)| (w, f));
        let mut out = String::from(sign);
        for (i, c) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i) % 3 == 0 {
                out.push(',');
            }
            out.push(c);
        }
        if !fraction.is_empty() {
            out.push('.');
            out.push_str(fraction);
        }
        out
    }
}

/// So many zeros behind the number, where it stays within the bounds of an amount.
fn tens(units: i64, zeros: i32) -> Option<i64> {
    let mut units = units;
    for _ in 0..zeros {
        if units == 0 {
            break;
        }
        units *= 10;
        if units > MAX_UNITS {
            return None;
        }
    }
    Some(units)
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Amount {}
impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Amount {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        self.scaled(scale).cmp(&other.scaled(scale))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scale == 0 {
            return write!(f, "{}", self.units);
        }
        let unit = 10_i64.pow(u32::from(self.scale));
        let sign = if self.units < 0 { "-" } else { "" };
        let (whole, rest) = (self.units.abs() / unit, self.units.abs() % unit);
        write!(
            f,
            "{sign}{whole}.{rest:0width$}",
            width = usize::from(self.scale)
        )
    }
}

/// Reads what people type and paste: full-width digits, thousands commas, `▲` and `△` as minus.
impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        let (mut units, mut scale, mut digits) = (0_i64, 0_u8, 0_u8);
        let (mut negative, mut point) = (false, false);
        for (i, c) in text.trim().chars().enumerate() {
            let c = match c {
                '０'..='９' | '．' | '－' | '，' | '＋' => {
                    char::from_u32(c as u32 - 0xFEE0).unwrap_or(c)
                }
                '−' | '▲' | '△' => '-',
                c => c,
            };
            match c {
                '0'..='9' => {
                    digits = digits.saturating_add(1);
                    if point {
                        scale += 1;
                    }
                    units = units * 10 + i64::from(c as u32 - '0' as u32);
                    if units > MAX_UNITS || scale > MAX_SCALE {
                        return Err(AmountError::TooLong);
                    }
                }
                '-' if i == 0 => negative = true,
                '+' if i == 0 => {}
                ',' if digits > 0 && !point => {}
                '.' if !point => point = true,
                _ => return Err(AmountError::NotANumber),
            }
        }
        if digits == 0 {
            return Err(AmountError::NotANumber);
        }
        while scale > 0 && units % 10 == 0 {
            units /= 10;
            scale -= 1;
        }
        Ok(Self {
            units: if negative { -units } else { units },
            scale,
        })
    }
}

impl Stored for Amount {
    fn write(&self, out: &mut String) {
        // As JavaScript prints it, so that a file stays the same after a way through any program.
        if self.scale == MAX_SCALE && self.units.unsigned_abs() < 10 {
            out.push_str(&[&self.units.to_string(), "e-6"].concat());
        } else {
            out.push_str(&self.to_string());
        }
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        match Self::of_number(from.number()?) {
            Some(amount) => *self = amount,
            None => return from.fault(),
        }
        Ok(())
    }
    fn is_blank(&self) -> bool {
        self.units == 0
    }
    fn blank() -> Self {
        Self::default()
    }
}
crate::through_serde!(Amount);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Amount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Amount".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}

impl Public for Amount {}
