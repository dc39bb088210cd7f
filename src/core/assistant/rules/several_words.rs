//! What a clause says is done, and what it is about.

use crate::assistant::text::class::Begins;
use crate::assistant::text::table::Index;

/// What kind of doing a clause tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// It prepares what follows: asked, measured, listed.
    Prep,
    /// It leaves a thing.
    Make,
    /// It is an event that is over when it is over.
    Do,
    /// It puts what there is to use: used, shown, handed on.
    Hand,
    /// A level that changes or is kept.
    Result,
    /// An exam passed, a qualification held.
    Win,
    /// An order, a contract.
    Sale,
    /// People who grow.
    Grow,
    /// It proves what was made.
    Check,
    /// Anything else.
    Other,
}

/// What a clause is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// Colleagues who grow.
    People,
    /// What one learns oneself.
    Learning,
    /// Orders and customers to be.
    Sales,
    /// What one tells others.
    Sharing,
    /// Overtime, leave, people who stay.
    Leave,
    /// Overtime.
    Overtime,
    /// What customers think.
    Content,
    /// Defects and incidents.
    Quality,
    /// Money spent.
    Cost,
    /// Security and compliance.
    Security,
    /// Servers, jobs, moves.
    Operation,
    /// Papers and sets that others use.
    Paper,
}

use Class::{Check, Do, Grow, Hand, Make, Prep, Result, Sale, Win};
use Topic::{
    Content, Cost, Learning, Leave, Operation, Overtime, Paper, People, Quality, Sales, Security,
    Sharing,
};

/// Japanese verbs by their stems.
#[rustfmt::skip]
pub(super) const JA: &[(&str, Class)] = &[
    ("調べ", Prep), ("調査", Prep), ("測", Prep), ("計測", Prep), ("測定", Prep), ("洗い出", Prep), ("聞", Prep), ("聞き取", Prep), ("ヒアリング", Prep),
    ("整理", Prep), ("分析", Prep), ("棚卸し", Prep), ("棚卸しを行", Prep), ("選", Prep), ("選定", Prep), ("比較", Prep), ("決め", Prep), ("立て", Prep), ("計画", Prep), ("企画", Prep),
    ("把握", Prep), ("理解", Prep), ("特定", Prep), ("収集", Prep), ("集め", Prep), ("見直", Prep), ("読み直", Prep), ("話し合", Prep), ("相談", Prep), ("検討", Prep), ("そろえ", Prep), ("揃え", Prep), ("設け", Prep), ("募", Prep), ("絞", Prep), ("抽出", Prep), ("取り出", Prep), ("抜き出", Prep), ("見え", Prep), ("可視化", Prep), ("同席", Prep), ("訪問", Do), ("訪ね", Prep), ("組", Prep), ("検証", Check),
    ("作成", Make), ("制作", Make), ("構築", Make), ("開発", Make), ("実装", Make), ("納品", Make), ("リリース", Make), ("文書化", Make), ("手順化", Make), ("自動化", Make), ("標準化", Make),
    ("整備", Make), ("策定", Make), ("移行", Make), ("導入", Make), ("完成", Make), ("設置", Make), ("改修", Make), ("改訂", Make), ("設計", Make), ("刷新", Make), ("更改", Make), ("作り直", Make), ("作", Make), ("つく", Make), ("つくり直", Make),
    ("書", Make), ("まとめ", Hand), ("仕上げ", Make), ("立ち上げ", Make), ("終え", Make), ("終わらせ", Make), ("完了", Make), ("完遂", Make), ("置き換え", Make), ("切り替え", Make), ("統合", Make), ("廃止", Make), ("停止", Make), ("追加", Make), ("出", Make), ("用意", Make), ("一新", Make), ("修正", Make), ("直", Make), ("更新", Make), ("公開", Make), ("稼働", Make), ("残", Hand), ("提出", Make), ("提案", Make),
    ("開催", Do), ("主催", Do), ("開", Do), ("ひら", Do), ("参加", Do), ("出席", Do), ("受講", Do), ("投稿", Do), ("寄稿", Do), ("登壇", Do), ("発表", Do), ("出展", Do), ("行", Do), ("実施", Do), ("担当", Do), ("続け", Result), ("継続", Result), ("学習", Do), ("勉強", Do), ("読", Do), ("同行", Do), ("運営", Do), ("対応", Do), ("面談", Do), ("発信", Do), ("学", Do), ("受け持", Do), ("務め", Do), ("担", Do),
    ("使", Hand), ("使ってもら", Hand), ("活用", Hand), ("共有", Hand), ("配", Hand), ("配布", Hand), ("渡", Hand), ("説明", Hand), ("展開", Hand), ("横展開", Hand), ("登録", Hand), ("報告", Hand), ("話", Hand), ("紹介", Hand), ("適用", Hand), ("反映", Hand), ("引き継", Hand), ("試", Hand), ("動か", Hand), ("運用", Hand), ("載せ", Hand), ("掲載", Hand), ("示", Hand), ("伝え", Hand), ("返", Hand), ("生か", Hand), ("活か", Hand), ("つなげ", Hand), ("定着", Hand), ("広め", Hand), ("広げ", Hand), ("組み込", Hand), ("任せ", Hand), ("始め", Hand), ("もら", Hand), ("回", Hand), ("持", Hand), ("教え", Hand),
    ("身につけ", Prep), ("身に付け", Prep), ("慣れ", Prep), ("養", Prep), ("磨", Prep), ("支え", Hand), ("習得", Prep), ("深め", Result), ("親し", Prep), ("サポート", Hand), ("支援", Hand), ("手伝", Hand), ("手助け", Hand), ("フォロー", Hand), ("助け", Hand), ("補佐", Hand),
    ("減ら", Result), ("削減", Result), ("低減", Result), ("軽減", Result), ("短縮", Result), ("縮め", Result), ("抑え", Result), ("抑制", Result), ("下げ", Result), ("上げ", Result), ("引き上げ", Result), ("高め", Result), ("増や", Result), ("伸ば", Result), ("拡大", Result), ("向上", Result), ("改善", Result), ("半減", Result), ("倍増", Result), ("達成", Result), ("維持", Result), ("保", Result), ("強化", Result), ("にす", Result), ("にし", Result), ("とす", Result), ("とし", Result), ("なく", Result), ("防", Result), ("防止", Result), ("解消", Result), ("効率化", Result), ("にな", Result), ("超え", Result), ("底上げ", Result), ("推進", Result), ("図", Result), ("浮か", Result), ("圧縮", Result), ("収め", Result), ("守", Result),
    ("合格", Win), ("取得", Win), ("取", Win), ("受か", Win), ("受注", Sale), ("契約", Sale), ("締結", Sale), ("獲得", Sale), ("得", Sale), ("開拓", Sale), ("成約", Sale), ("結", Sale), ("受け", Check),
    ("育て", Grow), ("育成", Grow), ("育て上げ", Grow), ("指導", Grow), ("できるように", Grow), ("任命", Grow), ("受け入れ", Grow), ("出願", Make), ("昇格", Grow), ("登用", Grow), ("抜擢", Grow), ("昇進", Grow), ("応募", Do), ("申し込", Do), ("申込", Do), ("エントリー", Do), ("削", Result), ("切り下げ", Result), ("採用", Grow), ("雇", Grow), ("統一", Make), ("確立", Make), ("構え", Make), ("増設", Make), ("移設", Make), ("更新し", Make), ("再構築", Make), ("内製化", Make), ("電子化", Make), ("クラウド化", Make), ("一本化", Make), ("招", Do), ("教え", Do), ("参画", Do), ("講演", Do), ("講師を務め", Do), ("企画し", Do), ("独り立ちさせ", Grow),
    ("確認", Check), ("確かめ", Check), ("通", Check), ("経", Check), ("済ませ", Check), ("レビュー", Check), ("点検", Check), ("テスト", Check),
];

/// Where they stand in the table.
pub(super) static JA_INDEX: Index<{ JA.len() }> = Index::of_pairs(JA);

/// What may stand between a stem and the end of its clause.
#[rustfmt::skip]
pub(super) const ENDINGS_JA: &[&str] = &[
    "", "し", "して", "する", "します", "させ", "させて", "させる", "され", "される", "した", "したい", "る", "て", "ます", "ている", "く", "き", "いて", "う", "って", "い", "す", "せ", "つ", "ち", "り", "む", "み", "んで", "ぶ", "び", "ぐ", "ぎ", "いで", "え", "える", "もらい", "もらう", "してもらい", "してもらう", "ってもらい", "ってもらう", "を行い", "を行う", "を行って", "を行います", "を実施し", "を実施する", "を実施します", "を進め", "を進める", "を完了し", "を完了する", "を終え", "を終える", "を得", "を得る", "を得て", "を受け", "を受ける", "ります", "ちます", "きます", "みます", "います", "なる", "なり", "ように", "ようにする", "ようになる", "できるようにする", "できる状態にする", "れる", "れ", "していく", "ていく", "っていく", "きる", "った", "た", "を図り", "を図る", "に取り組み", "に取り組む", "を目指し", "を目指す", "を達成し", "を達成する", "にする", "にし", "をする", "をし", "える", "け", "ける", "しておく", "しきる", "ってい",
];

/// What joins a clause to the next as something beside it, at its end.
#[rustfmt::skip]
pub(super) const BESIDE_ENDS_JA: &[&str] = &[
    "とともに", "と共に", "と同時に", "ほか", "一方で", "一方", "うえに", "だけでなく", "だけではなく", "のと並行して", "と並行して", "のに加えて", "のに加え", "に加えて", "に加え", "のとあわせて", "のと合わせて", "とあわせて", "かたわら", "傍ら", "かたわらで",
];

/// The same at the beginning of the next.
#[rustfmt::skip]
pub(super) const BESIDE_JA: &[&str] = &[
    "また", "さらに", "更に", "加えて", "あわせて", "併せて", "合わせて", "かつ", "および", "及び", "同時に", "並行して", "一方で", "一方", "そのほか", "その他", "ほかに", "他に", "それとは別に", "別途", "もう一つは", "もう一つ", "もう1つは", "もう1つ", "もう一本は", "もう1本は", "もう一方は", "別件として", "別件で", "これとは別に", "二つ目は", "2つ目は", "それから", "それに加えて", "くわえて", "なおかつ", "なお", "次に",
];

/// Endings that make a clause say by what, when or what for.
#[rustfmt::skip]
pub(super) const UNDER_JA: &[&str] = &[
    "ため", "ために", "ことで", "ように", "よう", "うえで", "上で", "後", "後に", "場合", "場合は", "たら", "れば", "ながら", "つつ", "際", "際に", "とき", "ときは", "まで", "までに", "ので", "なら", "には", "から", "と",
];

/// What points back to the clause before.
#[rustfmt::skip]
pub(super) const BACK_JA: &[&str] = &[
    "それ", "これ", "その", "この", "そこ", "ここ", "同じ", "同様", "うち", "両方", "当該", "各々", "それぞれ", "ずつ話", "前者", "結果", "閲覧", "アクセス数", "内容", "成果", "効果", "使い方", "使いかた", "学び", "学んだ", "作った", "つくった", "書いた", "得た", "出た", "聞いた", "試した", "できた", "使った", "受けた", "集めた", "まとめた", "浮いた", "空いた", "気づき", "困りごと", "課題", "要望", "悩み", "意見", "感想", "反応", "質問", "フィードバック", "指摘", "承認", "合意", "回答", "原因", "再発防止", "対策", "改善案", "改善点", "改善策", "議事録", "知見", "ノウハウ", "参加者", "受講者", "受講した", "利用者", "読者", "説明会", "報告会", "初版", "改訂版", "次の版", "本番", "効果", "差し戻し", "手間", "遅い", "不要な", "重い", "候補", "最後に", "そのうえ",
];

/// Words that say nothing of what a clause is about.
#[rustfmt::skip]
pub(super) const COMMON_JA: &[&str] = &[
    "対応", "実施", "作成", "担当", "社内", "社外", "案件", "業務", "作業", "課内", "期末", "年度", "以上", "以下", "目標", "開催", "全員", "顧客", "新規", "時間", "件数", "回数", "月間", "管理", "技術", "情報", "開発", "取得", "完了", "導入", "向上", "改善", "削減", "強化", "計画", "上期", "下期", "毎月", "毎週", "四半", "半期", "自分", "利用", "運用", "会社", "部内", "分室", "達成", "以内", "合計", "平均", "年間", "全件", "提供", "活用", "推進", "資料", "公開", "更新", "月末", "主催", "拡大", "システム", "プロジェクト", "チーム", "メンバー", "サービス", "ツール", "リリース", "最低", "半減", "月次", "率を",
];

/// Where they stand in the table.
pub(super) static COMMON_JA_INDEX: Index<{ COMMON_JA.len() }> = Index::of(COMMON_JA);

/// What Japanese clauses are about.
#[rustfmt::skip]
pub(super) const TOPICS_JA: &[(&str, Topic)] = &[
    ("後輩", People), ("若手", People), ("新人", People), ("育成", People), ("育て", People), ("1on1", People), ("新任", People), ("リーダー", People), ("メンタ", People), ("部下", People), ("人材", People), ("配属", People), ("面談", People), ("部員", People), ("インターン", People),
    ("資格", Learning), ("合格", Learning), ("試験に", Learning), ("英語", Learning), ("toeic", Learning), ("研修を受", Learning), ("受講", Learning), ("学習", Learning), ("認定", Learning), ("az-", Learning), ("dp-", Learning), ("aws認定", Learning), ("lpic", Learning), ("ccna", Learning), ("スペシャリスト", Learning), ("簿記", Learning), ("pmp", Learning), ("情報処理", Learning), ("英検", Learning), ("認証を取", Learning), ("認証の取", Learning), ("iso", Learning), ("検定", Learning), ("1級", Learning), ("2級", Learning), ("3級", Learning), ("技術者試験", Learning), ("免許", Learning), ("研修", Learning), ("勉強を", Learning),
    ("受注", Sales), ("売上", Sales), ("売り上げ", Sales), ("提案", Sales), ("商談", Sales), ("契約", Sales), ("新規顧客", Sales), ("営業", Sales), ("見積", Sales), ("粗利", Sales), ("引き合い", Sales), ("開拓", Sales), ("利益", Sales), ("poc", Sales), ("実証", Sales),
    ("勉強会", Sharing), ("ブログ", Sharing), ("記事", Sharing), ("登壇", Sharing), ("発信", Sharing), ("コミュニティ", Sharing), ("読書会", Sharing), ("ナレッジ共有", Sharing), ("部活", Sharing), ("輪読", Sharing),
    ("残業", Overtime), ("有給", Leave), ("有休", Leave), ("休暇", Leave), ("離職", Leave), ("離任", Leave), ("継続率", Leave), ("定着率", Leave), ("健康", Leave), ("受診", Leave), ("テレワーク", Leave), ("育休", Leave), ("時間外", Overtime), ("採用", Leave), ("エンゲージメント", Leave),
    ("満足度", Content), ("nps", Content), ("アンケート", Content),
    ("障害", Quality), ("不具合", Quality), ("バグ", Quality), ("インシデント", Quality), ("手戻り", Quality), ("品質", Quality), ("テスト", Quality), ("カバレッジ", Quality), ("レビュー", Quality), ("欠陥", Quality),
    ("コスト", Cost), ("費用", Cost), ("原価", Cost), ("経費", Cost), ("外注費", Cost), ("運用費", Cost), ("保守費", Cost), ("予算", Cost), ("電気代", Cost),
    ("セキュリティ", Security), ("脆弱性", Security), ("コンプライアンス", Security), ("情報漏", Security), ("個人情報", Security), ("法令", Security),
    ("移行", Operation), ("更改", Operation), ("サーバ", Operation), ("基盤", Operation), ("バッチ", Operation), ("ネットワーク", Operation), ("監視", Operation), ("稼働率", Operation), ("アラート", Operation), ("データベース", Operation), ("リプレース", Operation),
    ("手順書", Paper), ("マニュアル", Paper), ("テンプレート", Paper), ("設計書", Paper), ("ドキュメント", Paper), ("ポータル", Paper), ("チェックリスト", Paper), ("ガイド", Paper),
];

/// Where they stand in the table.
pub(super) static TOPICS_JA_INDEX: Index<{ TOPICS_JA.len() }> = Index::of_pairs(TOPICS_JA);

/// Nouns that close an aim.
#[rustfmt::skip]
pub(super) const AIMS_JA: &[&str] = &[
    "拡大", "育成", "削減", "強化", "向上", "改善", "取得", "獲得", "短縮", "達成", "確保", "低減", "増加", "軽減", "抑制", "受注", "効率化", "開拓", "底上げ", "活性化", "更新", "推進", "充実", "防止", "維持", "定着", "作成", "開催", "構築", "参加", "登壇", "移行", "整備", "自動化", "標準化", "合格", "導入", "半減", "刷新", "登用", "電子化", "内製化", "締結", "拡充", "安定化", "普及", "浸透", "解消",
];
/// What they begin with.
pub(super) const AIMS_JA_BEGINS: Begins = Begins::of(AIMS_JA);

/// English verbs.
#[rustfmt::skip]
pub(super) const EN: &[(&str, Class)] = &[
    ("analyse", Prep), ("analyze", Prep), ("measure", Prep), ("interview", Prep), ("ask", Prep), ("listen", Prep), ("survey", Prep), ("study", Prep), ("learn", Prep), ("research", Prep), ("investigate", Prep), ("plan", Prep), ("state", Prep), ("choose", Prep), ("select", Prep), ("compare", Prep), ("list", Prep), ("collect", Prep), ("gather", Prep), ("map", Prep), ("understand", Prep), ("discuss", Prep), ("sort", Prep), ("narrow", Prep), ("identify", Prep), ("find", Prep), ("define", Prep), ("agree", Prep), ("pick", Prep), ("evaluate", Prep), ("assess", Prep), ("observe", Prep), ("work", Prep), ("look", Prep), ("talk", Prep), ("pair", Prep), ("experiment", Prep), ("prototype", Prep), ("examine", Prep), ("inspect", Prep), ("explore", Prep), ("trace", Prep), ("count", Prep), ("describe", Prep), ("clarify", Prep), ("hear", Prep), ("draw", Prep), ("tidy", Prep), ("restore", Prep), ("sketch", Prep),
    ("write", Make), ("build", Make), ("create", Make), ("develop", Make), ("implement", Make), ("automate", Make), ("migrate", Make), ("release", Make), ("introduce", Make), ("replace", Make), ("rebuild", Make), ("complete", Make), ("finish", Make), ("produce", Make), ("unify", Make), ("launch", Make), ("prepare", Make), ("draft", Make), ("document", Make), ("deliver", Make), ("ship", Make), ("retire", Make), ("revise", Make), ("rewrite", Make), ("redesign", Make), ("renovate", Make), ("install", Make), ("design", Make), ("make", Make), ("update", Make), ("standardise", Make), ("standardize", Make), ("set", Make), ("publish", Make), ("submit", Make), ("file", Make), ("propose", Make), ("add", Make), ("upgrade", Make), ("modernise", Make), ("modernize", Make), ("consolidate", Make), ("compile", Make), ("establish", Make), ("move", Make), ("refactor", Make),
    ("hold", Do), ("run", Do), ("host", Do), ("organise", Do), ("organize", Do), ("attend", Do), ("join", Do), ("give", Do), ("take", Do), ("post", Do), ("meet", Do), ("visit", Do), ("chair", Do), ("conduct", Do), ("speak", Do), ("read", Do), ("participate", Do), ("review", Do), ("lead", Do), ("contribute", Do), ("answer", Do), ("start", Do), ("enter", Do), ("handle", Do), ("deal", Do), ("sponsor", Do), ("patch", Hand),
    ("use", Hand), ("share", Hand), ("present", Hand), ("explain", Hand), ("hand", Hand), ("distribute", Hand), ("apply", Hand), ("reuse", Hand), ("show", Hand), ("switch", Hand), ("report", Hand), ("have", Hand), ("put", Hand), ("roll", Hand), ("deploy", Hand), ("try", Hand), ("fix", Hand), ("let", Hand), ("teach", Do), ("facilitate", Do), ("moderate", Do), ("instruct", Do), ("send", Hand), ("offer", Hand), ("turn", Hand), ("change", Hand), ("get", Hand), ("record", Hand), ("tell", Hand), ("discard", Hand), ("remove", Hand), ("help", Hand),
    ("reduce", Result), ("cut", Result), ("halve", Result), ("raise", Result), ("increase", Result), ("shorten", Result), ("bring", Result), ("keep", Result), ("lower", Result), ("improve", Result), ("save", Result), ("achieve", Result), ("reach", Result), ("maintain", Result), ("double", Result), ("decrease", Result), ("free", Result), ("strengthen", Result), ("boost", Result), ("grow", Result), ("limit", Result), ("lift", Result), ("drop", Result), ("eliminate", Result), ("prevent", Result), ("enhance", Result), ("expand", Result), ("lose", Result), ("avoid", Result), ("hit", Result), ("optimise", Result), ("optimize", Result),
    ("pass", Win), ("earn", Win), ("obtain", Win), ("acquire", Win), ("win", Sale), ("sign", Sale), ("close", Sale), ("renew", Sale), ("sell", Sale), ("secure", Sale), ("land", Sale),
    ("train", Grow), ("coach", Grow), ("mentor", Grow), ("onboard", Grow), ("nurture", Grow), ("groom", Grow), ("promote", Grow), ("recruit", Grow), ("hire", Grow),
    ("be", Prep), ("book", Do), ("open", Make), ("digitise", Make), ("digitize", Make), ("score", Win), ("spread", Hand), ("translate", Make), ("invite", Prep), ("extend", Result), ("convert", Make), ("connect", Make), ("configure", Make), ("archive", Make), ("merge", Make), ("go", Do), ("lay", Prep), ("back", Hand), ("become", Prep), ("know", Prep), ("abolish", Make), ("cancel", Make), ("clean", Make), ("rework", Make), ("gain", Prep), ("support", Hand), ("assist", Hand), ("drive", Result), ("deepen", Result), ("foster", Result), ("accelerate", Result), ("broaden", Result), ("widen", Result), ("simplify", Result), ("stabilise", Result), ("stabilize", Result), ("minimise", Result), ("minimize", Result), ("maximise", Result), ("maximize", Result), ("modernise", Make), ("qualify", Grow),
    ("test", Check), ("verify", Check), ("check", Check), ("prove", Check), ("validate", Check), ("rehearse", Check), ("confirm", Check),
];

/// Where they stand in the table.
pub(super) static EN_INDEX: Index<{ EN.len() }> = Index::of_pairs(EN);

/// Words that point back to what was said.
#[rustfmt::skip]
pub(super) const BACK_EN: &[&str] = &[
    "it", "them", "its", "their", "this", "these", "those", "they", "both", "which", "result", "results", "finding", "findings", "feedback", "comments", "cause", "causes", "reason", "reasons", "question", "questions", "participants", "participant", "attendees", "attendee", "listeners", "listener", "users", "readers", "version", "revision", "accordingly", "there", "same", "afterwards", "outcome", "effect", "learned", "learnt", "trouble", "troubles", "requests", "improvements", "fixes", "steps", "slow", "heavy", "one", "ones", "proposal", "answers", "procedure", "production", "countermeasures", "gaps", "slides", "recording", "summary",
];

/// Words that say nothing of what a clause is about.
#[rustfmt::skip]
pub(super) const COMMON_EN: &[&str] = &[
    "with", "from", "that", "into", "each", "every", "month", "monthly", "week", "weekly", "quarter", "quarterly", "year", "half", "time", "times", "team", "section", "project", "customer", "company", "branch", "least", "will", "have", "more", "than", "about", "their", "other", "others", "people", "person", "colleague", "september", "march", "december", "october", "june", "july", "january", "february", "april", "august", "november", "hour", "hours", "minute", "service", "system", "work", "using", "within", "three", "four", "five", "seven", "eight", "twice", "once", "when", "where", "during", "the", "and", "for", "per", "new", "two", "one", "six", "ten", "our", "all", "end", "day", "days", "out", "inside", "outside", "group", "without", "rate", "level", "number", "ratio", "share",
];

/// Where they stand in the table.
pub(super) static COMMON_EN_INDEX: Index<{ COMMON_EN.len() }> = Index::of(COMMON_EN);

/// What English clauses are about.
#[rustfmt::skip]
pub(super) const TOPICS_EN: &[(&str, Topic)] = &[
    ("junior", People), ("members", People), ("member", People), ("newcomer", People), ("staff", People), ("trainee", People), ("interns", People), ("internship", People), ("graduate", People), ("mentee", People), ("talent", People), ("hire", People), ("1on1", People), ("one-on-one", People), ("recruit", People), ("succession", People), ("successor", People),
    ("az-", Learning), ("dp-", Learning), ("certif", Learning), ("exam", Learning), ("english", Learning), ("course", Learning), ("training", Learning), ("e-learning", Learning), ("toeic", Learning), ("lpic", Learning), ("ccna", Learning), ("pmp", Learning), ("lesson", Learning), ("qualification", Learning), ("badge", Learning), ("licence", Learning),
    ("order", Sales), ("sales", Sales), ("proposal", Sales), ("contract", Sales), ("revenue", Sales), ("estimate", Sales), ("margin", Sales), ("deal", Sales), ("account", Sales), ("prospect", Sales), ("profit", Sales), ("tender", Sales), ("poc", Sales), ("quote", Sales),
    ("session", Sharing), ("blog", Sharing), ("article", Sharing), ("talk", Sharing), ("conference", Sharing), ("communit", Sharing), ("meetup", Sharing), ("knowledge", Sharing), ("club", Sharing), ("newsletter", Sharing),
    ("overtime", Overtime), ("leave", Leave), ("attrition", Leave), ("retention", Leave), ("turnover", Leave), ("holiday", Leave), ("hiring", Leave), ("recruit", Leave), ("engagement", Leave), ("absence", Leave), ("health", Leave), ("parental", Leave),
    ("satisfaction", Content), ("nps", Content), ("csat", Content), ("complaint", Content),
    ("incident", Quality), ("defect", Quality), ("bug", Quality), ("outage", Quality), ("quality", Quality), ("test", Quality), ("coverage", Quality), ("rework", Quality), ("code", Quality), ("review", Quality),
    ("cost", Cost), ("expense", Cost), ("budget", Cost), ("spend", Cost),
    ("security", Security), ("compliance", Security), ("vulnerab", Security), ("privacy", Security), ("phishing", Security),
    ("migration", Operation), ("migrat", Operation), ("server", Operation), ("batch", Operation), ("network", Operation), ("monitoring", Operation), ("alert", Operation), ("database", Operation), ("infrastructure", Operation), ("uptime", Operation), ("availability", Operation), ("backup", Operation),
    ("guide", Paper), ("runbook", Paper), ("manual", Paper), ("template", Paper), ("document", Paper), ("intranet", Paper), ("portal", Paper), ("checklist", Paper), ("wiki", Paper),
];

/// Where they stand in the table.
pub(super) static TOPICS_EN_INDEX: Index<{ TOPICS_EN.len() }> = Index::of_pairs(TOPICS_EN);

/// Nouns that close an aim.
#[rustfmt::skip]
pub(super) const AIMS_EN: &[&str] = &[
    "improvement", "reduction", "growth", "development", "expansion", "promotion", "enhancement", "strengthening", "acquisition", "retention", "migration", "automation", "optimisation", "optimization", "shortening", "prevention", "increase", "certification", "introduction", "training", "renewal", "creation", "standardisation", "standardization", "modernisation", "modernization", "replacement",
];

/// What is built in words only: a level, not a thing.
#[rustfmt::skip]
pub(super) const UNMADE_EN: &[&str] = &[
    "trust", "culture", "relationship", "relationships", "rapport", "awareness", "confidence", "reputation", "loyalty", "brand", "spirit", "morale", "motivation", "credibility", "presence", "ties",
];

/// What comes back from those who read or hear.
pub(super) const ECHO_JA: &[&str] = &[
    "閲覧",
    "アクセス",
    "反応",
    "回答",
    "感想",
    "意見",
    "いいね",
    "フォロワー",
];

/// Japanese states of mind, as a clause ends in them.
#[rustfmt::skip]
pub(super) const MIND_JA: &[&str] = &["身につけ", "身に付け", "身につける", "慣れ", "慣れる", "学び", "学ぶ", "学んで", "理解し", "理解する", "理解を深め", "理解を深める", "習得し", "習得する", "把握し", "把握する", "養い", "養う", "磨き", "磨く", "意識を高め", "意識を高める", "知識を深め", "知識を深める", "会得する", "会得し", "親しむ", "親しみ"];

/// Japanese help for others, as a clause ends in it.
#[rustfmt::skip]
pub(super) const HELP_JA: &[&str] = &["支援し", "支援する", "サポートし", "サポートする", "手伝い", "手伝う", "手助けし", "手助けする", "助ける", "助け", "フォローし", "フォローする", "補佐し", "補佐する", "後押しし", "後押しする", "支える", "支え"];

/// What one becomes in one's head, and what one gains there.
#[rustfmt::skip]
pub(super) const MIND_EN: &[&str] = &["familiar", "aware", "comfortable", "confident", "used", "fluent", "knowledgeable", "acquainted", "conscious", "proficient", "versed"];
#[rustfmt::skip]
pub(super) const SKILL_EN: &[&str] = &["knowledge", "skills", "skill", "understanding", "awareness", "confidence"];
