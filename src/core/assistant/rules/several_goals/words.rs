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
    /// What is left over by what was done: hours freed, money saved.
    Gain,
    /// An exam passed, a qualification held.
    Win,
    /// An order, a contract.
    Sale,
    /// People who grow.
    Grow,
    /// It proves what was made.
    Check,
    /// A doing that the tables do not know.
    Deed,
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
    /// Those who apply and are taken on.
    Hiring,
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
    /// Time that something takes, and work that runs smoothly.
    Speed,
    /// How people work together.
    Team,
    /// Offices, rooms and what stands in them.
    Place,
    /// What is made for those who use it: screens, apps, requirements.
    Build,
    /// Accidents at work, and what keeps people from them.
    Safety,
    /// Closings, claims and books.
    Finance,
    /// What is bought, made, stored and carried.
    Goods,
    /// What is spent on rooms, travel and power.
    Expense,
    /// Patents and papers.
    Rights,
    /// What a company offers: services, plans, products.
    Product,
}

use Class::{Check, Do, Gain, Grow, Hand, Make, Prep, Result, Sale, Win};

/// Japanese verbs by their stems.
#[rustfmt::skip]
pub(super) const JA: &[(&str, Class)] = &[
    ("調べ", Prep), ("調査", Prep), ("測", Prep), ("計測", Prep), ("測定", Prep), ("洗い出", Prep), ("聞", Prep), ("聞き取", Prep), ("ヒアリング", Prep), ("実測", Prep), ("比べ", Prep), ("見比べ", Prep), ("突き合わせ", Prep), ("聴講", Prep), ("視聴", Prep), ("観察", Prep), ("読み込", Prep), ("分類", Prep), ("議論", Prep), ("話を聞", Prep), ("見つけ", Prep), ("割り出", Prep), ("見極め", Prep), ("想定", Prep), ("準備", Prep), ("募集", Prep), ("依頼", Prep), 
    ("整理", Prep), ("分析", Prep), ("棚卸し", Prep), ("棚卸しを行", Prep), ("選", Prep), ("選定", Prep), ("比較", Prep), ("決め", Prep), ("立て", Prep), ("計画", Prep), ("企画", Prep),
    ("把握", Prep), ("理解", Prep), ("特定", Prep), ("収集", Prep), ("集め", Prep), ("見直", Prep), ("読み直", Prep), ("話し合", Prep), ("相談", Prep), ("検討", Prep), ("そろえ", Prep), ("揃え", Prep), ("設け", Prep), ("募", Prep), ("絞", Prep), ("抽出", Prep), ("取り出", Prep), ("抜き出", Prep), ("見え", Prep), ("可視化", Prep), ("同席", Prep), ("訪問", Do), ("迎え", Prep), ("招き", Prep), ("招待", Prep), ("誘", Prep), ("巻き込", Prep), ("試算", Prep), ("訪ね", Prep), ("組", Prep), ("検証", Check),
    ("作成", Make), ("制作", Make), ("構築", Make), ("開発", Make), ("実装", Make), ("納品", Make), ("リリース", Make), ("文書化", Make), ("手順化", Make), ("自動化", Make), ("標準化", Make),
    ("整備", Make), ("策定", Make), ("移行", Make), ("導入", Make), ("完成", Make), ("設置", Make), ("改修", Make), ("改訂", Make), ("設計", Make), ("刷新", Make), ("更改", Make), ("作り直", Make), ("作", Make), ("つく", Make), ("つくり直", Make),
    ("書", Make), ("まとめ", Hand), ("仕上げ", Make), ("立ち上げ", Make), ("終え", Make), ("終わらせ", Make), ("完了", Make), ("完遂", Make), ("置き換え", Make), ("切り替え", Make), ("統合", Make), ("廃止", Make), ("停止", Make), ("追加", Make), ("出", Make), ("用意", Make), ("一新", Make), ("修正", Make), ("直", Make), ("更新", Make), ("公開", Make), ("稼働", Make), ("残", Hand), ("提出", Make), ("提案", Make),
    ("開催", Do), ("主催", Do), ("開", Do), ("ひら", Do), ("参加", Do), ("出席", Do), ("受講", Do), ("投稿", Do), ("寄稿", Do), ("登壇", Do), ("発表", Do), ("出展", Do), ("行", Do), ("実施", Do), ("担当", Do), ("続け", Result), ("継続", Result), ("学習", Do), ("勉強", Do), ("読", Do), ("同行", Do), ("運営", Do), ("対応", Do), ("面談", Do), ("発信", Do), ("学", Do), ("受け持", Do), ("務め", Do), ("担", Do),
    ("使", Hand), ("使ってもら", Hand), ("活用", Hand), ("共有", Hand), ("配", Hand), ("配布", Hand), ("渡", Hand), ("説明", Hand), ("展開", Hand), ("横展開", Hand), ("登録", Hand), ("報告", Hand), ("話", Hand), ("紹介", Hand), ("適用", Hand), ("反映", Hand), ("引き継", Hand), ("試", Hand), ("動か", Hand), ("運用", Hand), ("載せ", Hand), ("掲載", Hand), ("示", Hand), ("伝え", Hand), ("返", Hand), ("生か", Hand), ("活か", Hand), ("つなげ", Hand), ("定着", Hand), ("広め", Hand), ("広げ", Hand), ("組み込", Hand), ("任せ", Hand), ("始め", Hand), ("もら", Hand), ("回", Hand), ("持", Hand), ("教え", Hand),
    ("身につけ", Prep), ("身に付け", Prep), ("慣れ", Prep), ("養", Prep), ("磨", Prep), ("支え", Hand), ("習得", Prep), ("深め", Result), ("親し", Prep), ("サポート", Hand), ("支援", Hand), ("手伝", Hand), ("手助け", Hand), ("フォロー", Hand), ("助け", Hand), ("補佐", Hand),
    ("減ら", Result), ("削減", Result), ("低減", Result), ("軽減", Result), ("短縮", Result), ("縮め", Result), ("抑え", Result), ("抑制", Result), ("下げ", Result), ("上げ", Result), ("引き上げ", Result), ("高め", Result), ("増や", Result), ("伸ば", Result), ("拡大", Result), ("向上", Result), ("改善", Result), ("半減", Result), ("倍増", Result), ("達成", Result), ("維持", Result), ("保", Result), ("強化", Result), ("にす", Result), ("にし", Result), ("とす", Result), ("とし", Result), ("なく", Result), ("防", Result), ("防止", Result), ("解消", Result), ("効率化", Result), ("にな", Result), ("超え", Result), ("底上げ", Result), ("推進", Result), ("図", Result), ("浮か", Gain), ("空け", Gain), ("捻出", Gain), ("生", Gain), ("生み出", Gain), ("創出", Gain), ("節約", Gain), ("圧縮", Result), ("確保", Result), ("活性化", Result), ("円滑化", Result), ("適正化", Result), ("最適化", Result), ("平準化", Result), ("安定化", Result), ("徹底", Result), ("貢献", Result), ("寄与", Result), ("並べ", Prep), ("取り組", Result), ("促進", Result), ("充実", Result), ("築", Result), ("絶や", Result), ("引き下げ", Result), ("落と", Result), ("ゼロ化", Result), ("縮小", Result), ("早め", Result), ("速め", Result), ("緩和", Result), ("回復", Result), ("キープ", Result), ("クリア", Result), ("突破", Result), ("盛り上げ", Result), ("解決", Result), ("収め", Result), ("守", Result),
    ("合格", Win), ("取得", Win), ("取", Win), ("受か", Win), ("受注", Sale), ("契約", Sale), ("締結", Sale), ("獲得", Sale), ("得", Sale), ("開拓", Sale), ("成約", Sale), ("結", Sale), ("受け", Check),
    ("育て", Grow), ("育成", Grow), ("育て上げ", Grow), ("指導", Grow), ("できるように", Grow), ("任命", Grow), ("受け入れ", Grow), ("出願", Make), ("昇格", Grow), ("登用", Grow), ("抜擢", Grow), ("昇進", Grow), ("応募", Do), ("申し込", Do), ("申込", Do), ("エントリー", Do), ("削", Result), ("切り下げ", Result), ("採用", Grow), ("雇", Grow), ("統一", Make), ("確立", Make), ("構え", Make), ("増設", Make), ("移設", Make), ("更新し", Make), ("再構築", Make), ("内製化", Make), ("電子化", Make), ("クラウド化", Make), ("一本化", Make), ("招", Do), ("教え", Do), ("参画", Do), ("講演", Do), ("講師を務め", Do), ("企画し", Do), ("独り立ちさせ", Grow),
    ("確認", Check), ("確かめ", Check), ("通", Check), ("経", Check), ("済ませ", Check), ("レビュー", Check), ("点検", Check), ("テスト", Check),
];

/// Where they stand in the table.
pub(super) static JA_INDEX: Index<{ JA.len() }> = Index::of_pairs(JA);

/// What may stand between a stem and the end of its clause.
#[rustfmt::skip]
pub(super) const ENDINGS_JA: &[&str] = &[
    "", "し", "して", "する", "します", "させ", "させて", "させる", "され", "される", "した", "したい", "る", "て", "ます", "ている", "く", "き", "いて", "う", "って", "い", "す", "せ", "つ", "ち", "り", "む", "み", "んで", "ぶ", "び", "ぐ", "ぎ", "いで", "え", "える", "もらい", "もらう", "してもらい", "してもらう", "ってもらい", "ってもらう", "を行い", "を行う", "を行って", "を行います", "を実施し", "を実施する", "を実施します", "を進め", "を進める", "を完了し", "を完了する", "を終え", "を終える", "を得", "を得る", "を得て", "を受け", "を受ける", "ります", "ちます", "きます", "みます", "います", "なる", "なり", "ように", "ようにする", "ようになる", "できるようにする", "できる状態にする", "れる", "れ", "していく", "ていく", "っていく", "きる", "った", "た", "を図り", "を図る", "に取り組み", "に取り組む", "を目指し", "を目指す", "を達成し", "を達成する", "にする", "にし", "をする", "をし", "える", "け", "ける", "しておく", "しきる", "ってい", "に努め", "に努める", "に努めます", "に力を入れ", "に力を入れる", "に力を入れます", "に注力し", "に注力する", "に励み", "に励む", "に力を注ぎ", "に力を注ぐ", "に力を注いで", "に邁進し", "に邁進する", "に尽力し", "に尽力する", "に精を出し", "に精を出す", "に努めて", "に取り組んで", "に力を入れて", "に励んで", "を果たし", "を果たす", "を遂げ", "を遂げる", "をやり遂げ", "をやり遂げる", "を実現し", "を実現する", "を図って", "を目指して", "を加速し", "を加速する", "を行いたい", "を続け", "を続ける", "もし", "もする", "せる",
];

/// What joins a clause to the next as something beside it, at its end.
#[rustfmt::skip]
pub(super) const BESIDE_ENDS_JA: &[&str] = &[
    "とともに", "と共に", "と同時に", "ほか", "一方で", "一方", "たうえに", "うえに", "うえ", "だけでなく", "だけではなく", "のと並行して", "と並行して", "のに加えて", "のに加え", "に加えて", "に加え", "のとあわせて", "のと合わせて", "とあわせて", "かたわら", "傍ら", "かたわらで", "ことと", "件と", "のみならず", "はもちろん", "はもとより", "がてら", "ついでに", "にとどまらず",
];

/// The same at the beginning of the next.
#[rustfmt::skip]
pub(super) const BESIDE_JA: &[&str] = &[
    "また", "そして", "ならびに", "並びに", "それと、", "その上", "そのうえ", "さらには", "さらに", "更に", "加えて", "あわせて", "併せて", "合わせて", "かつ", "および", "及び", "同時に", "並行して", "一方で", "一方", "そのほか", "その他", "ほかに", "他に", "それから", "それに加えて", "くわえて", "なおかつ", "なお", "そのついでに", "ついでに", "その傍らで", "その傍ら", "そのかたわらで", "そのかたわら", "その一方で", "その一方", "それと並行して", "これと並行して", "それと同時に", "これと同時に", "これに加えて", "これに加え", "それに加え", "これとあわせて", "それとあわせて", "それに、", "あとは、", "あと、", "他方、", "かたや、",
];

/// Endings that make a clause say by what, when or what for.
#[rustfmt::skip]
pub(super) const UNDER_JA: &[&str] = &[
    "ため", "ために", "ことで", "ように", "よう", "うえで", "上で", "後", "後に", "場合", "場合は", "たら", "れば", "ながら", "つつ", "際", "際に", "とき", "ときは", "まで", "までに", "ので", "なら", "には", "から", "と",
];

/// What mostly comes of what the clause before does.
#[rustfmt::skip]
pub(super) const BACK_JA: &[&str] = &[
    "ずつ話", "閲覧", "アクセス数", "内容", "成果", "効果", "使い方", "使いかた", "学び", "学んだ", "作った", "つくった", "書いた", "得た", "出た", "聞いた", "試した", "できた", "使った", "受けた", "集めた", "まとめた", "浮いた", "空いた", "気づき", "困りごと", "困り事", "への報告", "課題", "要望", "悩み", "意見", "感想", "反応", "質問", "フィードバック", "指摘", "承認", "合意", "回答", "原因", "再発防止", "対策", "改善案", "改善点", "改善策", "議事録", "知見", "ノウハウ", "参加者", "受講者", "受講した", "利用者", "読者", "説明会", "報告会", "初版", "改訂版", "次の版", "本番", "効果", "差し戻し", "手間", "遅い", "不要な", "重い", "候補", "上位", "証書", "認定証", "合格証",
];

/// Words that say nothing of what a clause is about.
#[rustfmt::skip]
pub(super) const COMMON_JA: &[&str] = &[
    "対応", "実施", "作成", "担当", "社内", "社外", "案件", "業務", "作業", "課内", "期末", "年度", "以上", "以下", "目標", "開催", "全員", "顧客", "新規", "時間", "件数", "回数", "月間", "管理", "技術", "情報", "開発", "取得", "完了", "導入", "向上", "改善", "削減", "強化", "計画", "上期", "下期", "毎月", "毎週", "四半", "半期", "自分", "利用", "運用", "会社", "部内", "分室", "達成", "以内", "合計", "平均", "年間", "全件", "提供", "活用", "推進", "資料", "公開", "更新", "月末", "主催", "拡大", "システム", "プロジェクト", "チーム", "メンバー", "サービス", "ツール", "リリース", "最低", "半減", "月次", "率を", "期中", "年内", "初旬", "半年", "本年", "今期", "今年", "来年", "来期", "中心", "対象", "担当者", "体制", "件を", "サイト", "ページ", "データ", "ファイル", "拠点", "部門", "部署",
];

/// Where they stand in the table.
pub(super) static COMMON_JA_INDEX: Index<{ COMMON_JA.len() }> = Index::of_whole(COMMON_JA);

/// Nouns that close an aim.
#[rustfmt::skip]
pub(super) const AIMS_JA: &[&str] = &[
    "促進", "迅速化", "づくり", "スリム化", "見える化", "最適化", "安定化", "醸成", "化", "拡大", "育成", "削減", "強化", "向上", "改善", "取得", "獲得", "短縮", "達成", "確保", "低減", "増加", "軽減", "抑制", "受注", "効率化", "開拓", "底上げ", "活性化", "更新", "推進", "充実", "防止", "維持", "定着", "作成", "開催", "構築", "参加", "登壇", "移行", "整備", "自動化", "標準化", "合格", "導入", "半減", "刷新", "登用", "電子化", "内製化", "締結", "拡充", "安定化", "普及", "浸透", "解消", "立ち上げ", "発表", "公開", "稼働", "撤去", "見える化", "可視化", "面談", "確立", "創出", "撲滅", "継続", "リリース", "リプレース", "更改", "採用", "改訂", "策定", "最新化", "資格取得", "集約", "移管", "独り立ち", "脱却", "構想", "提案", "運用開始", "高度化", "最適化", "健全化", "抑止", "根絶", "発信", "提供", "開始", "始動", "完遂", "完了", "撤退", "移転", "統合", "廃止", "改定", "新設", "設立", "増員", "増進", "黒字化", "多様化", "平準化", "共通化", "簡素化", "迅速化", "省力化", "一元化", "システム化", "デジタル化", "クラウド化", "ペーパーレス化", "マニュアル化", "習慣化", "適正化", "円滑化", "冗長化", "多能工化", "コード化", "見直し", "両立", "合理化", "短期化", "分割", "勝ち取り", "徹底", "遵守", "順守", "停止", "実行", "申請", "醸成", "喚起", "是正", "補充", "修了", "安定稼働", "教育", "継承", "伝承", "発掘", "誘致", "圧縮", "節減", "縮減", "縮小", "増強", "補強", "拡張", "深耕", "払拭", "予防", "保護", "発足", "開設", "閉鎖", "発売", "投入", "出願", "執筆", "落札", "増収", "増益", "再生", "早期化", "少人数化", "透明化", "無人化", "体質改善", "若返り", "安定", "撤廃", "全廃", "返済", "回避", "復旧", "立て直し", "盤石化", "伸長",
];
/// What they begin with.
const AIMS_JA_BEGINS: Begins = Begins::of(AIMS_JA);
/// Where they stand in the table.
static AIMS_JA_INDEX: Index<{ AIMS_JA.len() }> = Index::of(AIMS_JA);

/// The longest aim that begins at this byte.
pub(super) fn aim_ja(body: &str, at: usize) -> Option<&'static str> {
    if !AIMS_JA_BEGINS.may(body, at) {
        return None;
    }
    let rows = AIMS_JA_INDEX.rows(body, at).iter();
    rows.map(|row| AIMS_JA[usize::from(*row)])
        .filter(|word| body[at..].starts_with(word))
        .max_by_key(|word| word.len())
}

/// English verbs.
#[rustfmt::skip]
pub(super) const EN: &[(&str, Class)] = &[
    ("analyse", Prep), ("analyze", Prep), ("measure", Prep), ("interview", Prep), ("ask", Prep), ("listen", Prep), ("survey", Prep), ("study", Prep), ("learn", Prep), ("research", Prep), ("investigate", Prep), ("plan", Prep), ("state", Prep), ("choose", Prep), ("select", Prep), ("compare", Prep), ("list", Prep), ("collect", Prep), ("gather", Prep), ("map", Prep), ("understand", Prep), ("discuss", Prep), ("sort", Prep), ("narrow", Prep), ("identify", Prep), ("find", Prep), ("define", Prep), ("agree", Prep), ("pick", Prep), ("evaluate", Prep), ("assess", Prep), ("observe", Prep), ("work", Prep), ("look", Prep), ("talk", Prep), ("pair", Prep), ("experiment", Prep), ("prototype", Prep), ("examine", Prep), ("inspect", Prep), ("explore", Prep), ("trace", Prep), ("count", Prep), ("describe", Prep), ("clarify", Prep), ("hear", Prep), ("draw", Prep), ("restore", Prep), ("sketch", Prep),
    ("write", Make), ("build", Make), ("create", Make), ("develop", Make), ("implement", Make), ("automate", Make), ("migrate", Make), ("release", Make), ("introduce", Make), ("replace", Make), ("rebuild", Make), ("complete", Make), ("finish", Make), ("produce", Make), ("unify", Make), ("launch", Make), ("prepare", Make), ("draft", Make), ("document", Make), ("deliver", Make), ("ship", Make), ("retire", Make), ("revise", Make), ("rewrite", Make), ("redesign", Make), ("renovate", Make), ("install", Make), ("design", Make), ("make", Make), ("update", Make), ("standardise", Make), ("standardize", Make), ("set", Make), ("publish", Make), ("submit", Make), ("file", Make), ("propose", Make), ("add", Make), ("upgrade", Make), ("modernise", Make), ("modernize", Make), ("consolidate", Make), ("compile", Make), ("establish", Make), ("move", Make), ("refactor", Make),
    ("hold", Do), ("run", Do), ("host", Do), ("organise", Do), ("organize", Do), ("attend", Do), ("join", Do), ("give", Do), ("take", Do), ("post", Do), ("meet", Do), ("visit", Do), ("chair", Do), ("conduct", Do), ("speak", Do), ("read", Do), ("participate", Do), ("review", Do), ("lead", Do), ("contribute", Do), ("answer", Do), ("start", Do), ("enter", Do), ("handle", Do), ("deal", Do), ("sponsor", Do), ("patch", Hand),
    ("use", Hand), ("share", Hand), ("present", Hand), ("explain", Hand), ("hand", Hand), ("distribute", Hand), ("apply", Hand), ("reuse", Hand), ("show", Hand), ("switch", Hand), ("report", Hand), ("have", Hand), ("put", Hand), ("roll", Hand), ("deploy", Hand), ("try", Hand), ("fix", Hand), ("let", Hand), ("teach", Do), ("facilitate", Do), ("moderate", Do), ("instruct", Do), ("send", Hand), ("offer", Hand), ("turn", Hand), ("change", Hand), ("get", Hand), ("record", Hand), ("tell", Hand), ("discard", Hand), ("remove", Hand), ("help", Hand),
    ("reduce", Result), ("cut", Result), ("halve", Result), ("raise", Result), ("increase", Result), ("shorten", Result), ("bring", Result), ("keep", Result), ("lower", Result), ("improve", Result), ("save", Gain), ("achieve", Result), ("reach", Result), ("maintain", Result), ("double", Result), ("decrease", Result), ("free", Gain), ("strengthen", Result), ("boost", Result), ("grow", Result), ("limit", Result), ("lift", Result), ("drop", Result), ("eliminate", Result), ("prevent", Result), ("enhance", Result), ("expand", Result), ("lose", Result), ("avoid", Result), ("hit", Result), ("optimise", Result), ("optimize", Result),
    ("pass", Win), ("earn", Win), ("obtain", Win), ("acquire", Win), ("win", Sale), ("sign", Sale), ("close", Sale), ("renew", Sale), ("sell", Sale), ("secure", Sale), ("land", Sale),
    ("train", Grow), ("coach", Grow), ("mentor", Grow), ("onboard", Grow), ("nurture", Grow), ("groom", Grow), ("promote", Grow), ("recruit", Grow), ("hire", Grow),
    ("be", Prep), ("book", Do), ("open", Make), ("digitise", Make), ("digitize", Make), ("score", Win), ("spread", Hand), ("translate", Make), ("invite", Prep), ("extend", Result), ("convert", Make), ("connect", Make), ("configure", Make), ("archive", Make), ("merge", Make), ("go", Do), ("lay", Prep), ("back", Hand), ("respond", Do), ("fill", Result), ("redo", Make), ("push", Result), ("coordinate", Do), ("hand", Hand), ("put", Hand), ("sharpen", Result), ("polish", Result), ("brush", Result), ("squeeze", Result), ("reinforce", Result), ("advance", Result), ("heighten", Result), ("refine", Result), ("upskill", Grow), ("retrain", Grow), ("hone", Result), ("hit", Result), ("get", Hand), ("line", Make), ("send", Hand), ("accompany", Do), ("motivate", Grow), ("attain", Win), ("relaunch", Make), ("dismantle", Make), ("shrink", Result), ("demonstrate", Hand), ("interview", Prep), ("guide", Hand), ("advise", Hand), ("engage", Hand), ("empower", Grow), ("reorganise", Make), ("reorganize", Make), ("rebrand", Make), ("encourage", Grow), ("inspire", Grow), ("source", Do), ("supervise", Do), ("manage", Do), ("coordinate", Do), ("cover", Do), ("perform", Do), ("execute", Do), ("resolve", Do), ("process", Do), ("decommission", Make), ("negotiate", Sale), ("pilot", Make), ("trial", Hand), ("onboard", Grow), ("integrate", Make), ("enable", Make), ("rename", Make), ("relocate", Make), ("transfer", Make), ("outsource", Make), ("certify", Grow), ("audit", Do), ("clear", Result), ("stay", Result), ("exceed", Result), ("meet", Result), ("trim", Result), ("slash", Result), ("tighten", Result), ("streamline", Result), ("organize", Do), ("mitigate", Result), ("repair", Hand), ("close", Sale), ("adopt", Hand), ("expand", Result), ("implement", Make), ("code", Make), ("program", Make), ("film", Make), ("localise", Make), ("localize", Make), ("centralise", Make), ("centralize", Make), ("retain", Result), ("attract", Result), ("generate", Result), ("sustain", Result), ("remain", Result), ("hand", Hand), ("pitch", Sale), ("demonstrate", Hand), ("demo", Hand), ("note", Prep), ("log", Prep), ("decide", Prep), ("prioritise", Prep), ("prioritize", Prep), ("monitor", Prep), ("track", Prep), ("keep", Result), ("ensure", Result), ("rank", Prep), ("debug", Hand), ("brief", Hand), ("announce", Hand), ("recommend", Hand), ("approve", Hand), ("adjust", Hand), ("correct", Hand), ("drop", Result), ("delete", Hand), ("repeat", Do), ("practise", Do), ("practice", Do), ("spend", Do), ("invest", Do), ("serve", Hand), ("solve", Hand), ("become", Prep), ("know", Prep), ("abolish", Make), ("cancel", Make), ("clean", Make), ("rework", Make), ("gain", Prep), ("support", Hand), ("assist", Hand), ("drive", Result), ("deepen", Result), ("foster", Result), ("accelerate", Result), ("broaden", Result), ("widen", Result), ("simplify", Result), ("stabilise", Result), ("stabilize", Result), ("minimise", Result), ("minimize", Result), ("maximise", Result), ("maximize", Result), ("modernise", Make), ("qualify", Grow), ("revitalise", Result), ("revitalize", Result), ("intensify", Result), ("energise", Result), ("energize", Result), ("invigorate", Result), ("elevate", Result), ("improve", Result), ("solidify", Result), ("bolster", Result), ("diversify", Result),
    ("test", Check), ("verify", Check), ("check", Check), ("prove", Check), ("validate", Check), ("rehearse", Check), ("confirm", Check),
    ("strive", Result), ("focus", Result), ("aim", Result), ("vitalise", Result), ("vitalize", Result), ("beef", Result), ("leverage", Result), ("utilise", Result), ("exploit", Result), ("reform", Result), ("transform", Result), ("reshape", Result), ("enrich", Result), ("uphold", Result), ("safeguard", Result), ("cement", Result), ("speed", Result), ("ease", Result), ("curb", Result), ("cap", Result), ("contain", Result), ("pare", Result), ("scale", Result), ("ramp", Result), ("regain", Result), ("uplift", Result), ("hasten", Result), ("tune", Result), ("overhaul", Make), ("revamp", Make), ("reopen", Make), ("recycle", Make), ("swap", Make), ("refresh", Make), ("scrap", Make), ("tidy", Make), ("purge", Make), ("virtualise", Make), ("virtualize", Make), ("containerise", Make), ("containerize", Make), ("equip", Make), ("relabel", Make), ("recover", Make), ("port", Make), ("finalise", Make), ("finalize", Make), ("reactivate", Make), ("restructure", Make), ("rearrange", Make), ("renumber", Make), ("reissue", Make), ("clinch", Sale), ("conclude", Sale), ("sit", Win), ("stage", Do), ("tour", Do), ("phone", Do), ("exhibit", Do), ("volunteer", Do), ("judge", Do), ("shadow", Prep), ("convince", Prep), ("persuade", Prep), ("consult", Prep), ("brainstorm", Prep), ("formulate", Prep), ("devise", Prep), ("master", Prep), ("internalise", Prep), ("internalize", Prep), ("comprehend", Prep), ("familiarise", Prep), ("familiarize", Prep), ("absorb", Prep), ("digest", Prep), ("grasp", Prep), ("appoint", Grow), ("cultivate", Grow),
    ("attach", Hand), ("append", Hand), ("enclose", Hand), ("compete", Do), ("bid", Do), ("register", Do), ("enrol", Do), ("enroll", Do),
];

/// Where they stand in the table.
pub(super) static EN_INDEX: Index<{ EN.len() }> = Index::of_pairs(EN);

/// Words that point back to what was said.
#[rustfmt::skip]
pub(super) const BACK_EN: &[&str] = &[
    "it", "them", "its", "their", "this", "these", "those", "they", "both", "which", "result", "results", "finding", "findings", "feedback", "comments", "cause", "causes", "reason", "reasons", "question", "questions", "participants", "participant", "attendees", "attendee", "listeners", "listener", "users", "readers", "version", "revision", "accordingly", "there", "same", "afterwards", "outcome", "effect", "learned", "learnt", "trouble", "troubles", "requests", "improvements", "fixes", "steps", "slow", "heavy", "one", "ones", "proposal", "answers", "procedure", "production", "countermeasures", "gaps", "slides", "recording", "summary", "proof", "evidence",
];

/// Where they stand in the table.
pub(super) static BACK_EN_INDEX: Index<{ BACK_EN.len() }> = Index::of_whole(BACK_EN);

/// Words that say nothing of what a clause is about.
#[rustfmt::skip]
pub(super) const COMMON_EN: &[&str] = &[
    "with", "from", "that", "into", "each", "every", "month", "monthly", "week", "weekly", "quarter", "quarterly", "year", "half", "time", "times", "team", "section", "project", "customer", "company", "branch", "least", "will", "have", "more", "than", "about", "their", "other", "others", "people", "person", "colleague", "september", "march", "december", "october", "june", "july", "january", "february", "april", "august", "november", "hour", "hours", "minute", "service", "system", "work", "using", "within", "three", "four", "five", "seven", "eight", "twice", "once", "when", "where", "during", "the", "and", "for", "per", "new", "two", "one", "six", "ten", "our", "all", "end", "day", "days", "out", "inside", "outside", "group", "without", "rate", "level", "number", "ratio", "share", "target", "goal", "aim", "objective", "priority", "second", "people", "year-end", "average", "business", "own", "internal", "main", "part", "under", "below", "over", "score", "zero", "every", "site", "page", "data", "file", "shall", "should", "would", "must", "want", "like", "able", "they", "them", "these", "those", "this", "not", "also", "only", "both", "any", "who", "what", "how", "why", "use", "get", "set", "off", "its", "was", "are", "has", "been", "being", "through", "between", "against", "after", "before", "least", "most", "few", "first", "third", "next", "last", "early", "late", "whole", "full", "good", "better", "best", "high", "higher", "low", "lower", "planned", "agreed", "minimum", "i'll", "we'll",
];

/// Where they stand in the table.
pub(super) static COMMON_EN_INDEX: Index<{ COMMON_EN.len() }> = Index::of_whole(COMMON_EN);

/// Nouns that close an aim.
#[rustfmt::skip]
pub(super) const AIMS_EN: &[&str] = &[
    "improvement", "reduction", "growth", "development", "expansion", "promotion", "enhancement", "strengthening", "acquisition", "retention", "migration", "automation", "optimisation", "optimization", "shortening", "prevention", "increase", "certification", "introduction", "training", "renewal", "creation", "certificate", "licence", "license", "standardisation", "standardization", "modernisation", "modernization", "replacement",
];

/// What is built in words only: a level, not a thing.
#[rustfmt::skip]
pub(super) const UNMADE_EN: &[&str] = &[
    "trust", "culture", "relationship", "relationships", "rapport", "awareness", "confidence", "reputation", "loyalty", "brand", "spirit", "morale", "motivation", "credibility", "presence", "ties", "links", "bonds", "bridges", "partnerships", "profile", "image",
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
    "問い合わせ",
    "引き合い",
    "申し込み",
    "資料請求",
    "掲載",
];

/// Japanese states of mind, as a clause ends in them.
#[rustfmt::skip]
pub(super) const MIND_JA: &[&str] = &["身につけ", "身に付け", "身につける", "慣れ", "慣れる", "学び", "学ぶ", "学んで", "理解し", "理解する", "理解を深め", "理解を深める", "習得し", "習得する", "把握し", "把握する", "養い", "養う", "磨き", "磨く", "意識を高め", "意識を高める", "知識を深め", "知識を深める", "会得する", "会得し", "親しむ", "親しみ", "知り", "知る", "覚え", "覚える", "覚えて", "磨いて", "身につけて", "身に付けて", "理解を深めて", "腕を上げ", "腕を上げる", "感を持つ", "感を持ち", "意識を持つ", "意識を持ち", "自覚を持つ", "自覚を持ち", "視点を持つ", "視点を持ち", "気持ちを持つ", "気持ちを持ち", "姿勢を持つ", "精通し", "精通する", "明るくなる", "明るくなり", "素養を備え", "素養を備える"];

/// Japanese help for others, as a clause ends in it.
#[rustfmt::skip]
pub(super) const HELP_JA: &[&str] = &["支援し", "支援する", "サポートし", "サポートをし", "支援をし", "手助けをし", "手伝いをし", "サポートする", "手伝い", "手伝う", "手助けし", "手助けする", "助ける", "助け", "フォローし", "フォローする", "補佐し", "補佐する", "後押しし", "後押しする", "支える", "支え", "面倒を見る", "面倒を見", "面倒をみる", "面倒をみ", "世話をし", "世話をする", "相談に乗り", "相談に乗る"];

/// What one becomes in one's head, and what one gains there.
#[rustfmt::skip]
pub(super) const MIND_EN: &[&str] = &["proactive", "mindful", "attentive", "better", "familiar", "aware", "comfortable", "confident", "used", "fluent", "knowledgeable", "acquainted", "conscious", "proficient", "versed", "responsible", "accountable"];
#[rustfmt::skip]
pub(super) const SKILL_EN: &[&str] = &["knowledge", "skills", "skill", "understanding", "awareness", "confidence", "feel", "sense", "grasp", "command", "mindset", "insight"];
