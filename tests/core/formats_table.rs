//! Tables in and out of Excel.

use deguchi::formats::{COLUMNS, LeftRow, Pasted, Submission, Table, context_from_table};
use deguchi::model::{Context, Kpi, KpiKind, Level, PublicFace, Served};
use deguchi::ports::CountingIds;

use crate::formats_properties::full_submission;

fn pasted(text: &str) -> Pasted {
    context_from_table(text, &CountingIds::default())
}

/// Figures, policies, objectives in short, as a person would read them.
fn short(context: &Context) -> Vec<String> {
    let figures = context.figures.iter().map(|figure| {
        let amount = figure
            .amount
            .map_or_else(|| "?".to_owned(), |amount| amount.to_string());
        format!("{} = {amount} {}", figure.name, figure.unit)
    });
    let policies = context
        .policies
        .iter()
        .map(|p| format!("{} > {}", p.area, p.text));
    let objectives = context.objectives.iter().map(|o| format!("- {}", o.text));
    figures.chain(policies).chain(objectives).collect()
}

fn left(pasted: &Pasted) -> Vec<(usize, &str)> {
    pasted
        .left
        .iter()
        .map(|row| (row.row, &*row.text))
        .collect()
}

#[test]
fn a_table_with_a_japanese_header() {
    let pasted = pasted(
        "区分\t項目\t値\t単位\t内容\r\n\
         会社\t売上\t554,250\t千円\t\r\n\
         \t粗利\t２１１,９９８\t千円\t\r\n\
         会社\t営利\t未定\t\t\r\n\
         ビジョン\t\t\t\t新しい技術を早く楽しく学ぶ\r\n\
         方針\t技術\t\t\t新しい分野を楽しく学ぶ\r\n\
         課\t\t\t\t分室を維持し、広げる\r\n\
         目的\t\t\t\t同じ方向を向く\r\n\
         備考\t\t\t\t来期に見直す\r\n",
    );
    assert_eq!(
        short(&pasted.context),
        [
            "売上 = 554250 千円",
            "粗利 = 211998 千円",
            "営利 = ? ",
            "技術 > 新しい分野を楽しく学ぶ",
            "- 分室を維持し、広げる",
        ]
    );
    assert_eq!(pasted.context.vision, "新しい技術を早く楽しく学ぶ");
    assert_eq!(pasted.context.purpose, "同じ方向を向く");
    assert_eq!(left(&pasted), [(9, "備考\t\t\t\t来期に見直す")]);
}

#[test]
fn a_table_with_an_english_header_in_another_order() {
    let pasted = pasted(
        "Text\tLevel\tItem\tAmount (k¥)\n\
         \tCompany\tSales\t554,250\n\
         \tCompany\tMargin\t38.5%\n\
         Learn with joy\tDepartment\tTechnology\t\n\
         Keep the branch\tSection\t\t\n\
         \tCompany\tOrders\tmany\n",
    );
    assert_eq!(
        short(&pasted.context),
        [
            "Sales = 554250 k¥",
            "Margin = 38.5 %",
            "Technology > Learn with joy",
            "- Keep the branch",
        ]
    );
    assert_eq!(left(&pasted), [(6, "\tCompany\tOrders\tmany")]);
}

#[test]
fn a_header_without_levels_tells_figures_by_their_amount() {
    let pasted = pasted("指標\t目標値（百万円）\n売上\t554\n利益\t▲12\n");
    assert_eq!(
        short(&pasted.context),
        ["売上 = 554 百万円", "利益 = -12 百万円"]
    );
    assert_eq!(pasted.left, []);
}

#[test]
fn a_table_without_a_header_is_read_by_its_shape() {
    let pasted = pasted(
        "2026年度下期 目標\n\
         （単位：千円）\n\
         売上\t554,250\n\
         粗利率\t38.25\t%\n\
         原価\t(1,200)\n\
         設備\t¥3,000\n\
         \n\
         目指す姿\t\"安全な基盤をつくり、\n使われるところまで支える\"\n\
         部の方針\t技術\t新しい分野を学ぶ\n\
         \t人材\t若手に機会を渡す\n\
         課の目標\n\
         分室を維持する\n\
         事例にする\n\
         課：提案する\n\
         スローガン\t学びを、仕組みに。\n\
         担当\t佐藤\t3\tA\n",
    );
    assert_eq!(
        short(&pasted.context),
        [
            "売上 = 554250 千円",
            "粗利率 = 38.25 %",
            "原価 = -1200 千円",
            "設備 = 3000 円",
            "技術 > 新しい分野を学ぶ",
            "人材 > 若手に機会を渡す",
            "- 分室を維持する",
            "- 事例にする",
            "- 提案する",
        ]
    );
    assert_eq!(
        pasted.context.vision,
        "安全な基盤をつくり、\n使われるところまで支える"
    );
    assert_eq!(pasted.context.slogan, "学びを、仕組みに。");
    assert_eq!(
        left(&pasted),
        [(1, "2026年度下期 目標"), (16, "担当\t佐藤\t3\tA")]
    );
}

#[test]
fn english_rows_without_a_header() {
    let pasted = pasted(
        "Vision\tLearn early\nPurpose: one direction\nDepartment\tPeople\tGrow together\n\
         Section\tTurn work into stock business\nSales\t554250\tk yen\nUnit: k yen\nProfit\t10\n",
    );
    assert_eq!(
        short(&pasted.context),
        [
            "Sales = 554250 k yen",
            "Profit = 10 k yen",
            "People > Grow together",
            "- Turn work into stock business",
        ]
    );
    assert_eq!(pasted.context.purpose, "one direction");
    assert_eq!(pasted.left, []);
}

#[test]
fn a_heading_begins_what_follows_and_is_no_row_of_its_own() {
    let pasted = pasted("会社\n\t売上\t5\n方針\n\t技術\t学ぶ\n課\n\t納める\n目的\n");
    assert_eq!(
        short(&pasted.context),
        ["売上 = 5 ", "技術 > 学ぶ", "- 納める"]
    );
    assert_eq!(pasted.left, []);
}

#[test]
fn a_figure_without_a_name_is_given_back() {
    let pasted = pasted("区分\t項目\t値\n会社\t\t5\n会社\t売上\t6\n");
    assert_eq!(short(&pasted.context), ["売上 = 6 "]);
    assert_eq!(left(&pasted), [(2, "会社\t\t5")]);
}

#[test]
fn no_row_is_lost_in_silence() {
    let long = "長".repeat(20_001);
    let number = "9".repeat(20);
    for text in [
        "何か",
        "a\tb",
        &long,
        &format!("売上\t{number}"),
        "区分\t内容\t\n課\t目標\t欄外",
    ] {
        let pasted = pasted(text);
        assert_eq!(pasted.left.len(), 1, "{text:.40}");
    }
    let many: String = (0..502).map(|i| format!("課\t目標{i}\n")).collect();
    let many = pasted(&many);
    assert_eq!(many.context.objectives.len(), 500);
    assert_eq!(
        many.left,
        [
            LeftRow {
                row: 501,
                text: "課\t目標500".to_owned()
            },
            LeftRow {
                row: 502,
                text: "課\t目標501".to_owned()
            },
        ]
    );
    assert_eq!(pasted(""), Pasted::default());
}

#[test]
fn records_get_ids_of_their_own() {
    let context = pasted("売上\t1\n課\ta\n課\tb\n部\tc\n").context;
    let mut ids: Vec<String> = context.items().map(|item| item.id.to_string()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 4);
}

fn label(key: &str) -> String {
    format!("<{key}>")
}

/// The cells of a row of the table, by the names of their columns.
fn cells(table: &Table, row: usize) -> Vec<String> {
    let tsv = table.to_tsv();
    let line = tsv.split("\r\n").nth(row).expect("the row");
    line.split('\t').map(str::to_owned).collect()
}

fn cell(table: &Table, row: usize, column: &str) -> String {
    let place = COLUMNS
        .iter()
        .position(|name| *name == column)
        .expect("the column");
    cells(table, row)[place].clone()
}

#[test]
fn goals_become_rows_one_a_kpi() {
    let table = Table::of(&full_submission(), &label);
    let rows = table.to_tsv().matches("\r\n").count();
    assert_eq!(rows, 1 + 3 + 3);
    assert_eq!(cell(&table, 0, "title"), "<table-title>");
    assert_eq!(cell(&table, 0, "supplement"), "<table-supplement>");
    assert_eq!(cell(&table, 1, "number"), "1");
    assert_eq!(cell(&table, 1, "weight"), "60");
    assert_eq!(cell(&table, 1, "difficulty"), "<difficulty-demanding>");
    assert_eq!(cell(&table, 1, "target"), "共通部分の洗い出し → 3本 → 6本");
    // The second KPI: the goal's number again, its other cells blank.
    assert_eq!(cell(&table, 2, "number"), "1");
    assert_eq!(cell(&table, 2, "title"), "");
    assert_eq!(cell(&table, 2, "weight"), "");
    assert_eq!(cell(&table, 2, "kpi"), "設計にかかる日数");
    assert_eq!(cell(&table, 2, "target"), "6.5");
    assert_eq!(cell(&table, 4, "category"), "チームで育つ");
    assert_eq!(cell(&table, 6, "target"), "<table-done>");
    for row in 0..rows {
        assert_eq!(cells(&table, row).len(), COLUMNS.len());
    }
    assert_eq!(table.to_html().matches("<tr>").count(), rows);
    assert_eq!(table.to_html().matches("<th>").count(), COLUMNS.len());
}

/// One goal with one KPI.
fn small(face: PublicFace) -> Submission {
    let mut submission = full_submission();
    submission.goals.truncate(1);
    submission.goals[0].face = face;
    submission
}

#[test]
fn what_a_spreadsheet_would_run_is_kept_as_text() {
    for text in [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        " =cmd|' /C calc'!A0",
        "＝1",
        "- 月2回",
    ] {
        let table = Table::of(
            &small(PublicFace {
                title: text.to_owned(),
                ..PublicFace::default()
            }),
            &label,
        );
        assert_eq!(cell(&table, 1, "title"), format!("'{text}"));
        assert!(table.to_html().contains(&format!("<td>'{text}</td>")));
    }
    let kpi = Kpi {
        kind: KpiKind::Amount,
        baseline: Some("-5.5".parse().expect("an amount")),
        ..Kpi::default()
    };
    let table = Table::of(
        &small(PublicFace {
            kpis: vec![kpi],
            ..PublicFace::default()
        }),
        &label,
    );
    assert_eq!(cell(&table, 1, "baseline"), "-5.5");
    assert_eq!(cell(&table, 1, "target"), "<table-not-set>");
}

#[test]
fn texts_are_escaped() {
    let title = "<b>\"A\" & 'B'</b>\tC\r\nD";
    let table = Table::of(
        &small(PublicFace {
            title: title.to_owned(),
            ..PublicFace::default()
        }),
        &label,
    );
    let quoted = "\t\"<b>\"\"A\"\" & 'B'</b> C\nD\"\t";
    assert!(table.to_tsv().contains(quoted), "{}", table.to_tsv());
    let html = "<td>&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;\tC<br style=\"mso-data-placement:same-cell\">D</td>";
    assert!(table.to_html().contains(html), "{}", table.to_html());
}

#[test]
fn a_category_and_an_item_without_a_name_show_their_id_or_nothing() {
    let mut submission = full_submission();
    submission.categories.clear();
    submission.cascade = vec![Served {
        level: Level::Section,
        ..Served::default()
    }];
    let table = Table::of(&submission, &label);
    assert_eq!(cell(&table, 1, "category"), "technology");
    assert_eq!(cell(&table, 1, "links"), "");
}
