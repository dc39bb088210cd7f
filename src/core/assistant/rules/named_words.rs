//! Words around names: what makes a name of what stands beside it, and what is no name.

/// Surnames that most people with a Japanese name bear one of.
#[rustfmt::skip]
pub(super) const SURNAMES: &[&str] = &[
    "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田",
    "佐々木", "山口", "松本", "井上", "木村", "斎藤", "清水", "山崎", "池田", "橋本", "阿部", "石川",
    "山下", "中島", "石井", "小川", "前田", "岡田", "長谷川", "藤田", "後藤", "近藤", "村上", "遠藤",
    "青木", "坂本", "斉藤", "福田", "太田", "西村", "藤井", "金子", "岡本", "藤原", "三浦", "中野",
    "中川", "原田", "松田", "竹内", "小野", "田村", "中山", "和田", "石田", "森田", "上田", "柴田",
    "酒井", "工藤", "横山", "宮崎", "宮本", "内田", "高木", "安藤", "島田", "谷口", "大野", "高田",
    "丸山", "今井", "河野", "藤本", "村田", "武田", "上野", "杉山", "増田", "小島", "小山", "大塚",
    "平野", "菅原", "久保", "松井", "千葉", "岩崎", "桜井", "木下", "野口", "松尾", "野村", "菊地",
    "佐野", "新井", "渡部", "杉本", "大西", "古川", "浜田", "市川", "小松", "高野", "水野", "吉川",
    "山内", "西田", "菊池", "西川", "五十嵐", "北村", "安田", "中田", "川口", "平田", "川崎", "本田",
    "久保田", "吉村", "飯田", "沢田", "渡邊", "渡邉", "齋藤", "齊藤", "服部", "岩田", "土屋", "本間",
    "福島", "林", "森", "原", "岡", "堀", "辻", "星野", "永井", "大島", "三宅", "熊谷", "片山", "望月",
    "松岡", "荒木", "黒田", "栗原", "大久保", "須藤", "秋山", "石原", "関口", "馬場", "川村", "樋口",
    "児玉", "小池", "岸本", "浅野", "大石", "松浦", "田口", "尾崎", "早川", "吉岡", "西山", "広瀬",
];

/// Roles that stand behind a person's name.
#[rustfmt::skip]
pub(super) const ROLES: &[&str] = &[
    "部長", "課長", "係長", "室長", "次長", "主任", "主査", "社長", "専務", "常務", "先生", "リーダー",
    "マネージャー", "先輩", "君", "くん",
];

/// Other words for a position: with an honorific behind, nobody is named yet.
#[rustfmt::skip]
pub(super) const POSITIONS: &[&str] = &[
    "支店長", "所長", "店長", "院長", "校長", "園長", "工場長", "取締役", "代表", "理事", "理事長",
    "会長", "教授", "担当", "責任者", "管理者", "役員", "監督", "局長", "市長", "町長", "村長", "館長",
    "組合長",
];

/// What a word ends with that stands for anybody of a kind: 利用者, 取引先, 協力会社.
#[rustfmt::skip]
pub(super) const KINDS: &[&str] = &[
    "者", "会社", "企業", "業者", "法人", "ユーザー", "ユーザ", "クライアント", "パートナー", "ベンダー",
    "ベンダ", "メーカー", "メーカ", "オーナー", "メンバー", "スタッフ", "ゲスト", "顧客", "客", "員",
    "学生", "生徒", "医師", "看護師", "店舗", "団体", "自治体", "部署", "部門", "事務局", "窓口", "営業",
    "現場", "チーム", "グループ", "当番", "新人", "若手", "後輩", "先輩", "上司", "同僚", "本人", "家族",
    "職人", "住民", "市民", "個人", "先", "発注元", "依頼元", "委託元", "提供元", "請求元", "情シス",
    "エンジニア", "技術", "ステークホルダー", "カスタマー", "オペレーター", "オペレータ", "ドライバー",
    "プレイヤー", "息子", "主婦", "農家", "漁師", "大家", "患者", "乗客", "船員", "荷主", "読者",
];

/// Kinds of organisations, which make a name only with more before them.
#[rustfmt::skip]
pub(super) const PLAIN: &[&str] = &[
    "銀行", "地方銀行", "病院", "市役所", "役所", "学校", "大学", "工場", "地銀", "総合病院", "信用金庫",
];

/// 部 at the end of a surname.
#[rustfmt::skip]
pub(super) const ENDING_BU: &[&str] = &[
    "服部", "阿部", "安部", "渡部", "岡部", "磯部", "矢部", "園部", "長谷部", "曽我部", "日下部",
];

/// What stands for a name in an example, or where one was taken out.
#[rustfmt::skip]
pub(super) const PLACEHOLDERS: &[&str] = &[
    "abc", "xyz", "xx", "xxx", "yy", "yyy", "zz", "aa", "aaa", "bb", "bbb", "ab", "hoge", "foo", "bar",
    "某", "某社", "甲", "乙", "丙", "見本", "サンプル", "ダミー", "架空", "仮", "仮名", "匿名", "テスト",
    "既存", "新規", "大手", "中堅", "中小", "国内", "海外", "地元", "同業", "上場", "非上場", "支", "商", "出版", "新聞", "各", "同",
    "当", "本", "新設", "他", "両", "複数", "全", "御", "貴", "弊", "自", "数", "取引先", "顧客", "親",
];

/// Words behind the form of a company that begin no name.
#[rustfmt::skip]
pub(super) const NO_NAME: &[&str] = &[
    "化", "制", "法", "形態", "間", "等", "用", "向", "各", "以外", "設立", "登記", "格", "名", "宛",
    "一覧", "情報", "表記", "様", "御中", "案件", "役員", "組織",
];

/// Words that end the name of a company.
#[rustfmt::skip]
pub(super) const BEHIND: &[&str] = &[
    "案件", "向け", "様", "御中", "殿", "担当", "分室", "常駐", "本番", "基幹", "現場", "提案", "対応",
    "保守", "移行", "更改", "運用", "監視", "環境", "社内", "本社", "支店", "支社", "営業", "側",
];

/// Words in hiragana before a company's name that are no part of it.
#[rustfmt::skip]
pub(super) const LEADING: &[&str] = &[
    "また", "まず", "さらに", "そして", "かつ", "および", "ならびに", "ある", "いわゆる", "主", "ほか",
    "あるいは", "つまり", "なお", "おもな", "いま", "これまで", "すでに", "から", "より", "まで", "など",
    "する", "した", "ない", "いる", "ため", "たい", "れる",
];

/// Companies whose products everybody in the trade uses, as they are written in katakana.
#[rustfmt::skip]
pub(super) const VENDORS: &[&str] = &[
    "マイクロソフト", "オラクル", "アマゾン", "グーグル", "アップル", "セールスフォース", "シスコ",
    "インテル", "レッドハット", "ヴイエムウェア", "ヴィエムウェア", "エヌビディア", "アドビ", "デル",
    "スノーフレイク", "データブリックス", "アトラシアン", "アンソロピック", "サイボウズ",
];

/// Forms of companies in English; the second says whether the capital is part of the form.
#[rustfmt::skip]
pub(super) const FORMS_EN: &[(&str, bool)] = &[
    ("inc", false), ("incorporated", true), ("ltd", false), ("limited", true), ("llc", false),
    ("llp", false), ("corp", false), ("corporation", true), ("co", true), ("company", true),
    ("gmbh", false), ("plc", false), ("ag", true), ("k.k", false), ("kk", true), ("g.k", false),
    ("pty", false), ("s.a", true), ("holdings", true), ("b.v", true), ("bv", true), ("oy", true),
    ("ab", true), ("srl", false), ("s.r.l", false), ("sarl", false), ("pte", false), ("bhd", false),
];

/// Words with a capital that begin a sentence and no name.
#[rustfmt::skip]
pub(super) const OPENING: &[&str] = &[
    "the", "a", "an", "our", "my", "this", "that", "each", "every", "any", "one", "for", "at", "with",
    "in", "by", "to", "and", "visit", "renew", "meet", "call", "help", "support", "sell", "keep", "win",
    "move", "deliver", "run", "finish", "complete", "automate", "train", "teach", "show", "give", "send",
    "switch", "use", "make", "hold", "present", "propose", "offer", "review", "close", "sign", "write",
    "build", "fix", "cut", "bring", "start", "join", "lead", "migrate", "release", "report", "explain",
    "interview", "ask", "serve", "expand", "extend", "introduce", "implement", "reduce", "secure",
    "convince", "onboard", "prepare", "roll", "hand", "take", "get", "let", "from", "as", "when", "if",
];
