//! What is a doing, what is an output, and what comes of either.

use crate::assistant::text::class::{Begins, ends, starts};

/// Japanese words of doing.
#[rustfmt::skip]
pub(super) const DOING_JA: &[&str] = &[
    "勉強会", "研修", "講習", "セミナー", "ウェビナー", "講座", "講演", "講義", "会議", "ミーティング", "定例",
    "打ち合わせ", "打合せ", "面談", "面会", "1on1", "1 on 1", "ワンオンワン", "訪問", "同行", "参加", "出席", "受講", "聴講",
    "学習", "勉強", "投稿", "寄稿", "記事", "ブログ", "メルマガ", "ニュースレター", "発信", "発表", "登壇", "出展",
    "開催", "主催", "朝会", "夕会", "読書会", "輪読", "もくもく会", "ハンズオン", "交流会", "懇親会", "座談会",
    "説明会", "報告会", "共有会", "発表会", "相談会", "振り返り", "ふりかえり", "レビュー", "ペアプロ", "モブプロ", "ペア作業",
    "ヒアリング", "聞き取り", "インタビュー", "声かけ", "声掛け", "挨拶", "あいさつ", "電話", "連絡", "報告",
    "共有", "対話", "雑談", "情報収集", "視聴", "読了", "読む", "読み", "読ん", "見学", "イベント", "コミュニティ",
    "カンファレンス", "パトロール", "巡回", "練習", "訓練", "演習", "トレーニング", "ラーニング", "eラーニング", "lt会", "ライトニングトーク",
    "教育", "指導", "ojt", "メンタリング", "フォロー", "伴走", "商談", "アポ", "営業活動", "配信", "掲示",
    "話す", "話し", "話を聞", "聞く", "会う", "会い", "通う", "通い", "学ぶ", "学び", "教える", "教え", "顔を出",
    "出向", "赴", "書き込", "チャットに", "チャットで", "足を運", "稼働を", "ファシリテ", "名刺", "コメント", "発言", "エントリー", "飲み会", "飲みニケーション", "説明す", "説明し", "紹介す", "紹介し", "部会", "部活", "サロン", "合宿", "コーチング", "面接", "留学",
    "展示会", "見本市", "ランチ", "昼食", "会食", "食事会", "朝礼", "終礼", "夕礼", "唱和", "お茶会", "茶話会", "意見交換", "ウォッチ", "チェックイン", "レクチャー", "読書", "写経", "に出る", "つぶや",
    "同席", "陪席", "列席", "立ち会", "立会", "ディスカッション", "議論", "グループワーク", "ワークショップ", "架電", "情報交換", "技術交流", "親睦会", "歓迎会", "シンポジウム", "フォーラム", "ミートアップ", "meetup",
    "例会", "委員会", "分科会", "総会", "点検", "巡視", "見回り", "視察", "ツアー", "体験会", "自習", "自己啓発", "ロールプレイ", "ロープレ", "壁打ち", "声がけ", "挨拶回り", "ブレスト", "ブレインストーミング", "ゼミ", "面接官", "訪ね", "訪れ", "伺う", "伺い", "伺っ", "lt大会", "掲載", "ハッカソン", "会を開", "会を行", "会を催", "会を設", "会を持", "会を実施", "会を続", "会を月", "会を週", "会を年", "会を毎", "会を隔", "会を四半期", "チーム会", "課会", "教室", "集まり", "講話", "講評会", "コラム", "を回る", "を回り", "を回って", "をまわる", "をまわり", "をまわって", "を巡る", "を巡り", "出場", "コンテスト", "競技会",
];
/// What they begin with.
pub(super) const DOING_JA_BEGINS: Begins = Begins::of(DOING_JA);

/// What makes a thing of the doing before it.
#[rustfmt::skip]
pub(super) const THINGS_JA: &[&str] = &[
    "室", "書", "資料", "環境", "指摘", "記録", "議事", "教材", "画面", "機能", "システム", "ツール", "予約", "管理", "台帳",
    "アプリ", "サイト", "対象", "結果", "指標", "項目", "観点", "基準", "様式", "表", "テンプレート", "用の", "用環境", "の書式", "のひな形",
    "の手順", "の資料", "の質", "の品質", "の精度", "の効果", "の効率", "の中身", "費", "資産", "待ち", "番号", "網", "先一覧", "の来場", "継", "入れ",
];

/// How a clause ends before a comma.
#[rustfmt::skip]
pub(super) const VERB_ENDS: &[&str] = &[
    "し", "て", "で", "き", "り", "い", "み", "び", "ち", "せ", "げ", "け", "え", "べ", "め", "れ", "ため", "ように", "上",
];

/// What is done with what one speaks of: 障害を振り返る会.
pub(super) const SPOKEN_JA: &[&str] = &[
    "振り返",
    "ふりかえ",
    "題材",
    "学",
    "取り上げ",
    "語",
    "紹介",
    "説明",
    "共有",
    "報告",
    "テーマ",
    "聞",
];

/// What puts a result at the beginning of a sentence.
#[rustfmt::skip]
pub(super) const SO_JA: &[&str] = &["その結果", "これにより", "これによって", "成果として", "結果として"];

/// What comes of a doing.
#[rustfmt::skip]
pub(super) const RESULT_JA: &[&str] = &[
    "使ってもら", "使われ", "で使う", "で使い", "を使う", "使って", "使った", "使え", "使いはじめ", "利用され", "利用者", "活用され", "参照され", "引用され", "採用",
    "受注", "成約", "契約", "見積依頼", "見積もり依頼", "見積の依頼", "見積もりの依頼", "引き合い", "相談が", "相談を受け", "新規の相談", "相談件数",
    "問い合わせが", "問合せが", "依頼が", "依頼を", "反応を", "反応が", "感想を", "意見を集", "意見をもら",
    "回答を得", "返事を", "返信を得", "試す", "試し", "試行", "自力で", "ところまで", "一人で", "ひとりで", "1人で", "独力", "自走", "自立", "単独で", "単独の", "自分から",
    "自分たちで", "できるようにな", "できるようにす", "できるように、", "できるようにし", "できる状態", "できるまで", "できる人", "できる者", "られるようにな", "られるようにす", "任せ", "頼ら",
    "という声", "の声が", "書き直しなし", "助けなし", "迷わ", "聞かずに", "合格", "認定", "資格", "本番", "なくす", "なくし", "なくな",
    "半減", "倍増", "満足度", "継続率", "定着率", "離職", "離任", "正答率", "達成率", "解決", "解消する", "解消し", "解く", "直す", "直し", "修正", "再発",
    "生む", "生み", "生まれ", "事故", "障害件数", "障害を", "不具合を", "不具合が", "手戻り", "反映", "につなが", "につなげ", "取り入れ", "実案件", "改善を1", "改善が", "変わ", "効果を測", "自立度",
    "スコア", "点以上", "点数", "得点", "違反", "クレーム", "売上", "粗利", "登録者", "フォロワー", "閲覧", "アクセス", "いいね", "pv", "ダウンロード", "適用", "応用", "実践し", "書けるよう", "担当できる", "説明できる", "回せる", "こなせる",
    "引き継", "提案する", "提案し", "提案を", "提案書", "を絞", "絞り", "洗い出", "整理し", "整理す", "置き換", "切り替",
    "止め", "やめ", "廃止", "確かめ", "実測", "以内にする", "以内とする", "以内に収", "以内に短", "以下にする", "以下とする", "以下に抑", "以下に収", "未満にする",
    "点を取", "点を超", "点に上", "点に達", "改善案を", "上位", "採択", "入選", "入賞", "受賞", "表彰", "優勝", "を閉じ", "ずつ閉じ", "取り込まれ", "以内に", "片づけ", "片付け", "潰", "つぶす", "塞", "商談を得", "商談を獲得", "商談を創", "商談を生", "商談化", "案件化",
];

/// What tells of each time, and of nothing beyond: 毎回60分で終える.
#[rustfmt::skip]
pub(super) const ROUND_JA: &[&str] = &["各回", "毎回", "1回あたり", "1回当たり", "1回につき", "所要時間", "持ち回り", "司会は", "進行は", "会場は", "対象は", "時間は"];

/// What is reached each time, so that it is no mere doing.
#[rustfmt::skip]
pub(super) const LEVEL_JA: &[&str] = &[
    "以内", "以下", "未満", "にする", "になる", "を保", "を維持", "満た", "を守", "遅れなく", "遅れず", "滞りなく", "全件", "全台", "全サーバ", "営業日で", "日で終", "日で締", "日で済", "全拠点分", "全員分", "すべての", "誤りなく", "ミスなく", "漏れなく", "間違いなく", "影響なし", "当日中", "翌日まで", "その日のうち",
];

/// 毎月2日までに, 毎朝の配車を8時までに: by when each time; 9月30日までに is when all of it ends.
pub(super) fn due_in(tail: &str) -> bool {
    const UNITS: &[&str] = &["営業日", "日", "時"];
    let first = tail.trim_start_matches(['の', '第', '、']);
    let day = first.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = starts(day, UNITS).map_or("", |unit| &day[unit.len()..]);
    let at_once = day.len() < first.len() && starts(rest, &["まで", "で", "以内", "に"]).is_some();
    at_once
        || tail.match_indices("まで").any(|(at, _)| {
            let Some(unit) = ends(&tail[..at], UNITS) else {
                return false;
            };
            let head = &tail[..at - unit.len()];
            let number = head.trim_end_matches(|c: char| c.is_ascii_digit());
            number.len() < head.len() && !number.ends_with('月')
        })
}

/// What is done for somebody: how many they are says not how often.
pub(super) const SUPPORT_JA: &[&str] = &[
    "フォロー",
    "サポート",
    "支援",
    "補佐",
    "補助",
    "手伝",
    "助け",
    "育成",
    "指導",
];

/// What rests on a will or a mind, however often: nothing is done that could be counted.
#[rustfmt::skip]
pub(super) const WILL_JA: &[&str] = &[
    "努力", "尽力", "取り組", "取組", "努め", "意識", "心がけ", "心掛け", "推進", "図る", "図り", "目指", "責任感", "緊張感", "自覚", "感を持", "心を持", "気持ち", "姿勢", "向上", "効率化", "改善する", "高める", "徹底", "頑張", "貢献", "てもら", "ていただ", "てくれ",
];

/// What is a result only where it is said to come about: a certificate taken, users there.
#[rustfmt::skip]
pub(super) const ONLY_WITH_JA: &[(&str, &[&str])] = &[
    ("改善案を", &["実施", "実行", "採用", "入れ", "反映", "形に", "通"]),
    ("上位", &["に入", "を取", "%", "位"]),
    ("資格", &["取", "得", "合格", "受か"]),
    ("認定", &["取", "得", "合格", "受か", "認定され", "認定者"]),
    ("利用者", &["利用者が", "利用者を", "利用者数", "利用者の満足", "利用者から"]),
    ("感想を", &["感想を集", "感想をもら", "感想を得", "感想を聞", "感想を受"]),
    ("採用", &["採用され", "採用に", "採用し", "採用す", "採用を", "採用件", "採用率", "採用数", "採用と", "採用者", "採用、"]),
];

/// What says what for, without saying how it shows.
#[rustfmt::skip]
pub(super) const AIMS_JA: &[&str] = &["ため", "べく", "目的", "ねらい", "狙い", "狙って", "ねらって", "願って", "期して", "目指し", "めざし", "に向け"];

/// What is only hoped for.
#[rustfmt::skip]
pub(super) const HOPED_JA: &[&str] = &["活性化", "向上", "強化", "円滑化", "醸成", "促進", "成長", "意識", "理解", "信頼", "一体感", "動機づけ", "気づき"];

/// Sentences that say what for.
pub(super) const AIM_LEADS_JA: &[&str] =
    &["目的は", "ねらいは", "狙いは", "目的:", "ねらい:", "狙い:"];

/// What stays away from what one attends.
pub(super) const ABSENT_JA: &[&str] = &[
    "休み", "欠席", "遅刻", "早退", "台本", "原稿", "資料", "予告", "準備",
];

/// Verbs that name no result: they aim, or go on with the doing.
#[rustfmt::skip]
pub(super) const VAGUE_JA: &[&str] = &[
    "高め", "深め", "向上", "上げ", "強化", "図る", "図り", "活発", "広げ", "広め", "把握", "理解", "増や", "築", "目指", "努め", "促進", "推進", "活性化", "貢献",
    "意識", "身につけ", "身に付け", "習得", "吸収", "磨", "養", "維持", "保つ", "続け", "継続", "醸成", "良く", "よく", "円滑", "密に", "知る", "知り", "行う", "行い", "行って", "行な", "実施",
    "務め", "担当", "取り組", "ねら", "狙", "期待", "目的と", "刺激に", "きっかけに", "支え", "支援", "サポート", "盛り上げ", "触れ", "知識を", "情報を", "見聞", "つくる", "する機会", "心がけ", "伸ば", "にする", "にし", "図って", "開く", "開き", "ひら",
    "予定", "つもり", "たい", "とする", "となる", "になる", "集め", "確認", "育て", "底上げ", "固め", "作り出", "生か", "活か", "役立て", "和らげ", "不安を", "安心", "覚えてもら", "知ってもら", "雰囲気", "明るく", "空気を", "楽しく", "和やか", "後押し", "促す", "促し", "寄り添", "見守", "励ま", "成長を", "やる気", "認識を", "意思疎通", "足並み", "目線", "歩調", "仲を", "視点", "視野", "自覚", "責任感", "信頼", "親睦", "絆", "一体感", "距離を", "関係性", "努力", "研鑽", "チャレンジ", "挑", "過ご", "楽し", "慣れ", "示す", "示し", "アピール", "示す", "示し", "アピール", "見せ", "になって", "となって", "に達", "に届", "を数え",
];

/// Verbs that only say that something is done: 勉強会を開く, 記事を書く.
#[rustfmt::skip]
pub(super) const LIGHT_JA: &[&str] = &[
    "受け", "出る", "出て", "出す", "出し", "書く", "書き", "書い", "読", "話", "聞", "見る", "見て", "見に", "学", "運", "通", "行く", "行き", "行っ", "持つ", "持ち", "持っ", "設け", "確保",
    "とる", "とり", "取る", "取り", "かける", "かけ", "送", "修了", "終え", "こな", "重ね", "をする", "をし", "をやる", "開い", "応募", "企画", "出席", "参画", "入る", "入り", "回る", "回り", "過ごす", "費や", "充て", "あて", "担", "公開", "掲載", "執筆", "アップ", "務め", "受け持", "引き受け", "載せ", "を入れ", "ともにする", "ともにし", "もつ", "もち", "やり切", "やりき", "数え", "配る", "配り", "配っ", "消化", "欠かさ", "行われ", "開かれ", "催され", "実施され", "持たれ", "設けられ", "連れ",
];

/// Parts that one takes at what others hold: counted, they are doings.
#[rustfmt::skip]
pub(super) const ROLES_JA: &[&str] = &["幹事", "司会", "委員", "進行役", "進行", "世話役", "世話人", "議長", "座長", "講師", "メンター", "当番", "モデレーター", "パネリスト", "受付", "書記", "実行委員", "運営"];
/// And how they are taken.
pub(super) const TAKEN_JA: &[&str] = &[
    "務め",
    "担当",
    "引き受け",
    "受け持",
    "担う",
    "担い",
    "やる",
    "行う",
];
/// The same in English, at the beginning of a clause.
#[rustfmt::skip]
pub(super) const ROLES_EN: &[&str] = &[
    "act as ", "acting as ", "acted as ", "serve as ", "serving as ", "served as ", "take on the role", "take the role", "took on the role", "take over the role", "take the chair", "fill the role", "volunteer as ", "stand in as ", "be a judge", "be the ", "take the part of ", "sit as ",
];

/// What leaves nothing over in a check: it has come out.
#[rustfmt::skip]
pub(super) const CLEAN_EN: &[&str] = &["with zero ", "with 0 ", "with no ", "without open ", "without any ", "without leftover", "without error", "without gap", "without a miss", "without a gap", "without an error", "handed over", "handing over", "completely", "0 missed", "zero missed", "none missed", "nothing missed", "0 open", "no open "];
/// The same in Japanese.
#[rustfmt::skip]
pub(super) const CLEAN_JA: &[&str] = &["不適合0", "不適合ゼロ", "不適合なし", "指摘0", "指摘ゼロ", "指摘なし", "漏れ0", "漏れゼロ", "漏れなく", "漏れを0", "漏れなし", "漏れを残さ", "差異を残さ", "差異0", "差異なし", "差異ゼロ", "残件0", "残件ゼロ", "残さず", "残さない", "抜けを0", "抜け0", "抜けなし", "抜けゼロ", "失敗0", "失敗を0", "失敗ゼロ", "誤り0", "誤りを0", "誤りゼロ", "見落としゼロ", "見落とし0", "見落としを0", "見落としなし", "ミス0", "ミスゼロ", "不備0", "不備ゼロ", "不備なし", "未処理0", "すべて終え", "落としを出さ", "漏れを出さ", "ミスを出さ", "事故を起こさ", "障害を起こさ", "遅れを出さ", "残業を出さ", "誤りを出さ", "違反を出さ", "を発生させない"];

/// Events that a title counts: 工場見学3回.
pub(super) const TIMES_JA: &[&str] = &["回"];

/// What a title counts where it names a doing: ブログ記事の掲載 10本.
pub(super) const POSTED_JA: &[&str] = &["本", "通", "件"];

/// What makes a number of the doing before it: 投稿数.
pub(super) const NUMBER_JA: &[&str] = &[
    "数",
    "の数",
    "件数",
    "の件数",
    "本数",
    "の本数",
    "回数",
    "の回数",
];

/// English verbs that only say that something is done.
#[rustfmt::skip]
pub(super) const LIGHT_EN: &[&str] = &[
    "hold", "run", "have", "do", "give", "take", "make", "organise", "organize", "write", "publish", "spend", "complete", "finish", "go", "get", "send", "keep",
    "continue", "conduct", "lead", "contribute", "drop", "show", "be", "sit", "enter", "exhibit", "introduce", "plan", "offer", "provide", "put", "record", "work", "walk", "say", "tell", "learn", "greet", "review", "perform", "lecture", "appear", "arrange", "took", "gave", "held", "ran", "spoke", "wrote", "sat", "led", "went", "did", "made", "set", "open", "reserve", "carry", "blog", "tour", "facilitate", "report", "use", "stage", "deliver",
];

/// Nouns of doing behind which an output is said.
#[rustfmt::skip]
pub(super) const OUTPUT_JA: &[&str] = &[
    "作成", "制作", "構築", "開発", "実装", "納品", "リリース", "文書化", "手順化", "手順書化", "マニュアル化",
    "テンプレート化", "一覧化", "自動化", "標準化", "教材化", "パターン化", "部品化", "共通化", "可視化", "型化", "整備",
    "策定", "移行", "導入", "廃止", "統合", "完成", "交換", "設置", "改修", "改訂", "設計", "作る", "作り", "つくる", "つくり", "つくった", "作った", "まとめる", "まとめ、", "まとめて", "まとめた",
    "更新", "置き換え", "差し替え", "入れ替え", "取り替え", "移し替え", "組み込み、", "組み込み", "組み込む", "組み込んで", "一覧にす", "一覧にし", "刷新", "仕上げ", "立ち上げ", "出荷", "提出", "公開", "追加", "書き起こ", "書き上げ", "書き足", "書き換", "起こす", "起こし、", "残す", "残し、",
];
/// What they begin with.
pub(super) const OUTPUT_JA_BEGINS: Begins = Begins::of(OUTPUT_JA);

/// What is posted.
pub(super) const POSTS_JA: &[&str] = &["記事", "ブログ", "投稿", "コラム", "メルマガ"];

/// What is posted rather than made.
#[rustfmt::skip]
pub(super) const WRITTEN_JA: &[&str] = &["記事を", "ブログを", "メルマガを", "投稿を", "記事の", "ブログの", "時間を", "機会を", "場を", "関係を", "感を", "雰囲気を", "空気を", "文化を", "風土を", "習慣を", "土台を", "きっかけを", "つながりを", "週報を", "日報を", "月報を", "感想文を", "流れを", "環境を", "の記録を", "回の記録を", "議事録を", "感想を", "メモを"];

/// What follows where a noun of doing is a verb.
#[rustfmt::skip]
pub(super) const DONE_JA: &[&str] = &[
    "し", "する", "され", "させ", "済", "を月", "を進め", "を行", "を完了", "を終え", "を実施", "、", "・", "数", "件数", "本数", "の件数", "の数", "率", "まで", "と", "した",
];

/// Changes that are results where their figure stands beside them.
#[rustfmt::skip]
pub(super) const CHANGE_JA: &[&str] = &[
    "減ら", "減少", "増や", "増加", "上げ", "下げ", "高め", "抑え", "縮め", "短縮", "削減", "低減", "軽減", "向上", "改善", "達成", "維持",
    "拡大", "伸ば", "保つ", "保ち", "にする", "にし", "とする", "になる", "超え", "浮か", "獲得", "得る",
    "もらう", "もらい", "届", "開拓", "育て", "育成", "成功", "圧縮",
];
/// What they begin with.
pub(super) const CHANGE_JA_BEGINS: Begins = Begins::of(CHANGE_JA);

/// What a measure names as come of the doing.
#[rustfmt::skip]
pub(super) const MEASURED_JA: &[&str] = &[
    "指摘", "満足", "評価点", "理解度", "反応", "回答", "返", "質問", "相談", "依頼", "得た", "得られ", "生まれ", "時間の短縮",
    "短縮", "削減", "減少", "増加", "向上", "通過", "合格", "できた", "できる", "使", "試", "採用", "品質", "件の受注", "改善", "解決", "案件", "待ち時間", "応答", "所要", "問い合わせ", "問合せ", "後の",
];

/// English nouns of doing, in the singular.
#[rustfmt::skip]
pub(super) const DOING_EN: &[&str] = &[
    "session", "meeting", "workshop", "training", "course", "seminar", "webinar", "conference", "event", "meetup", "visit",
    "call", "one-on-one", "1on1", "1-on-1", "one-to-one", "article", "blog", "post", "newsletter", "talk", "presentation", "lecture", "lesson",
    "e-learning", "elearning", "club", "standup", "stand-up", "retrospective", "interview", "fair", "lunch", "briefing", "demo",
    "tutorial", "hackathon", "podcast", "book", "exhibition", "study", "reading", "coaching", "mentoring", "channel", "community", "on-the-job", "miss", "networking", "hour", "review", "attendance", "participant", "attendee", "class", "update", "gathering", "show", "salon", "roundtable", "chat", "column", "contact", "observation", "conversation", "learning", "self-study", "huddle", "sync", "catch-up", "check-in", "forum", "committee", "tour", "hands-on", "ride-along", "appearance", "contest", "competition", "walk", "mail", "e-mail", "email", "episode", "rotation", "participation", "summit", "camp", "consultation", "discussion", "coffee", "patrol", "inspection",
    "drill", "exercise", "booth", "mixer", "appointment", "role-play", "1s", "1-1", "121", "town-hall", "brainstorming", "walkthrough", "bootcamp", "keynote", "evening", "get-together", "panel", "dinner", "breakfast", "symposium", "congress",
];

/// English verbs of doing.
#[rustfmt::skip]
pub(super) const VERBS_EN: &[&str] = &[
    "attend", "participate", "visit", "meet", "read", "study", "practise", "practice", "mentor", "coach", "present", "speak", "talk", "train",
    "teach", "call", "interview", "watch", "listen", "share", "accompany", "chair", "host", "join", "post", "facilitate", "moderate", "organise", "organize", "phone", "volunteer",
];

/// What makes a thing of the doing before it.
#[rustfmt::skip]
pub(super) const THINGS_EN: &[&str] = &[
    "sales", "names", "centre", "center", "centres", "log", "logs", "volume", "queue", "rota", "booking", "software", "room", "rooms", "report", "reports", "page", "pages", "tool", "tools", "system", "material", "materials", "checklist", "template", "templates", "findings", "finding",
    "comments", "record", "records", "form", "screen", "time", "module", "database", "notes", "list", "environment", "environments", "video", "videos", "data", "platform", "app", "slides", "cost", "costs", "budget", "fee", "fees", "expenses",
];

/// What puts a result at the beginning of a sentence.
#[rustfmt::skip]
pub(super) const SO_EN: &[&str] = &["as a result", "this way", "thanks to this", "by then", "this leads"];

/// What comes of a doing.
#[rustfmt::skip]
pub(super) const RESULT_EN: &[&str] = &[
    "halve ", "halving ",
    "ending with ", "ending in ", "that ends with ", "so that their ", "without a consultant", "without outside help", "without help",
    " on their own", " on her own", " on his own", " by themselves", " by herself", " by himself", " alone", "without help", "without me", "without asking", "without a rewrite",
    " read by ", " that bring ", " that brings ", " which bring ", "leading to", "leads to", "lead to", "led to", "resulting in", " after which ", " of which ", " of whom ", " each within ", " each finished", " each completed", " each closed", " each under ", " from them", " from these ", "out of them",  " end up ", " ends up ", " which become ", " that become ", " opened by ", " rates ", " rated ", " viewed by ", " watched by ", " used by ", "into production", "into operation", "in operation", " to level ", "report back", "reports back", "come back with", "comes back with", "refer to", "refers to", "referred to",
    "in production", "go live", "goes live", "turn it into", "turn what", "turn them into", "hand over", "hand it", "hand one", "hand them", "no longer",
    "in their own", "in his own", "in her own", "says that", "say that", "tells us", "tell us", "of their own accord", "follow-up request", "ask for more",
];

/// Words of something that came of it.
#[rustfmt::skip]
pub(super) const COME_EN: &[&str] = &[
    "use", "uses", "used", "using", "user", "users", "adopt", "adopts", "adopted", "sale", "sales-qualified", "requested",
    "pass", "passes", "passed", "passing", "certified", "try", "tries", "tried", "apply", "applies", "applied", "autonomy",
    "answered", "win", "wins", "won", "saved", "saves", "save", "saving", "solve", "solves", "solved", "fix",
    "fixes", "fixed", "propose", "proposes", "independently", "unaided", "deploys", "verify", "reuse", "reused",
];

/// Things that came of it, where their figure stands beside them.
#[rustfmt::skip]
pub(super) const COUNTED_EN: &[&str] = &[
    "order", "orders", "deal", "deals", "lead", "leads", "revenue", "contract", "contracts", "request", "requests", "certificate", "certificates", "certification",
    "certifications", "exam", "satisfaction", "retention", "incidents", "outages", "defects", "bugs", "errors", "complaints", "escalations", "accidents",
    "violations", "score", "scores", "plays", "listens", "listeners", "clicks", "installs", "views", "downloads", "subscribers", "signups", "feedback", "answer", "answers", "replies", "reply",
    "response", "responses", "reaction", "reactions", "comments", "proposal", "proposals", "prototype", "renewal", "renewals", "quote", "quotes",
    "referrals", "enquiries", "inquiries", "findings",
];

/// English verbs that leave an output.
#[rustfmt::skip]
pub(super) const OUTPUT_EN: &[&str] = &[
    "write", "build", "create", "develop", "implement", "automate", "migrate", "release", "deliver", "ship", "produce", "design", "draft", "document", "publish", "complete", "finish", "replace", "retire", "decommission", "introduce",
    "compile", "update", "refresh", "overhaul", "prepare", "deploy", "add", "install", "configure", "launch", "record", "set", "convert", "extract", "remake", "move", "switch", "script", "revise", "rewrite", "redesign", "map", "make", "collect", "define", "standardise", "standardize", "list", "turn",
];

/// What is built in words only.
#[rustfmt::skip]
pub(super) const UNMADE_EN: &[&str] = &[
    "relation", "relations", "relationship", "relationships", "trust", "culture", "skills", "skill", "network", "networks", "rapport", "awareness",
    "confidence", "knowledge", "habit", "habits", "time", "opportunity", "opportunities", "team", "communication", "understanding", "environment",
    "ties", "bonds", "sense", "unity", "atmosphere", "spirit", "momentum", "expertise", "technique", "english", "what", "miss", "misses", "case", "topic", "news", "example", "aside", "myself",
    "brand", "name", "reputation", "profile", "image", "career", "presence", "visibility", "standing", "personality", "leadership", "motivation", "friendship", "friendships",
    "connection", "connections", "contacts", "mindset", "morale", "teamwork", "sense",
];

/// Verbs of output that do no doing: calls that are replaced are no calls made.
#[rustfmt::skip]
pub(super) const REMAKING_EN: &[&str] = &[
    "replace", "retire", "decommission", "convert", "extract", "move", "switch", "script", "migrate", "automate", "implement", "install", "configure", "map", "standardise",
    "standardize", "redesign", "remake", "overhaul", "build",
];

/// Others who do something then.
#[rustfmt::skip]
pub(super) const GROUPS_EN: &[&str] = &[
    "teams", "colleagues", "participants", "people", "projects", "departments", "members", "juniors", "listeners", "attendees", "companies", "sites", "branches", "engineers", "users", "readers", "newcomers", "trainees", "customers", "clients", "sections",
];

/// What a noun of doing may stand before and still be one: training days.
#[rustfmt::skip]
pub(super) const EVENTS_EN: &[&str] = &[
    "programme", "programmes", "program", "programs", "series", "day", "days", "hour", "hours", "week", "weeks", "night", "nights", "round", "rounds", "circle", "group", "groups",
    "slot", "slots", "ride", "rides", "run", "runs", "practice", "league", "partner", "partners", "lab", "labs", "invitation", "invitations", "activities", "activity", "house", "houses", "point", "points", "per",
    "half", "twice", "thrice", "once", "next", "last", "first", "about", "around", "until", "till", "starting", "plus", "online", "on-site", "onsite", "internally", "externally", "abroad", "together", "held", "given", "participation",
];

/// A part of what is posted, and no other thing: blog entries.
#[rustfmt::skip]
pub(super) const POSTED_EN: &[&str] = &["entry", "entries", "piece", "pieces", "series", "contribution", "contributions", "article", "articles", "post", "posts"];

/// What nobody sees, whoever feels it.
#[rustfmt::skip]
pub(super) const FELT_EN: &[&str] = &["feel", "know", "understand", "informed", "aware", "motivated", "familiar", "closer"];

/// What shows that an aim is reached.
#[rustfmt::skip]
pub(super) const SHOWN_EN: &[&str] = &["alone", "without", "no", "nobody", "none", "can", "zero", "every", "all", "himself", "herself", "themselves", "unaided", "independently", "stops", "never"];

/// What is made of the things behind it: a series of articles.
#[rustfmt::skip]
pub(super) const SETS_EN: &[&str] = &["series", "couple", "number", "pair", "round", "piece", "pieces"];

/// What ends the object of a verb.
#[rustfmt::skip]
pub(super) const JOINTS_EN: &[&str] = &["for", "in", "on", "to", "with", "by", "from", "about", "at", "after", "before", "and", "using", "until", "so"];

/// Changes that are results where their figure follows.
#[rustfmt::skip]
pub(super) const CHANGE_EN: &[&str] = &[
    "reduce", "increase", "raise", "lower", "cut", "improve", "achieve", "reach", "keep", "maintain", "shorten", "grow", "halve", "double", "decrease", "boost", "bring", "brings", "limit", "lift", "free", "fall", "drop", "rise", "earn", "obtain", "gain", "close", "acquire", "sign", "get", "receive", "change", "correct", "remove", "eliminate", "resolve", "settle", "clear", "adopt",
];

/// What a measure counts that is no doing.
#[rustfmt::skip]
pub(super) const MEASURED_EN: &[&str] = &[
    "project", "projects", "engagement", "engagements", "template", "templates", "guide", "guides", "feature", "features", "test", "tests", "case", "cases", "ticket", "tickets",
    "customers", "percentage", "rewrite", "rework", "questions", "found", "usage", "effort", "rating", "quality", "findings", "passed",
];

/// What may follow a noun and is no part of its name.
#[rustfmt::skip]
pub(super) const AFTER_EN: &[&str] = &[
    "every", "each", "per", "a", "an", "the", "this", "next", "once", "twice", "three", "four", "five", "six", "of", "that", "which", "who", "as", "together", "or", "both", "all", "is", "are", "was", "were", "during", "within", "over", "through", "throughout", "across", "between", "among", "against", "than", "outside", "inside", "into", "via", "where", "when", "while", "because", "since", "if", "there", "here", "i", "we", "my", "our", "their", "its",
];

/// What says of a rhythm that it is a level.
#[rustfmt::skip]
pub(super) const LEVEL_EN: &[&str] = &[
    "within ", "under ", "below ", "fewer than ", "at least ", "less than ", "at most", "or fewer", "or less", "no more than ", "down to ", "nobody ",
    "no one ", " succeed", " ends ", " finishes ",
];
