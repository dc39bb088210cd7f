//! Names and phrases that only notes would use.

use std::ops::Range;

use crate::assistant::Case;
use crate::assistant::text::class::{
    Begins, begins_with, first_chars, is_hiragana, is_kanji, is_katakana, last_chars, starts,
};
use crate::assistant::text::{Text, Tongue};
use crate::sorted::arrange;

/// A name that stands in the notes.
pub(super) struct Name {
    /// In small letters.
    pub(super) low: String,
    /// Whether it began a sentence of the notes: a name only if it has its capital elsewhere too.
    pub(super) unsure: bool,
}

/// Latin names that everybody in the trade uses: no sign of a note.
#[rustfmt::skip]
pub(super) const TRADE: &[&str] = &[
    "azure", "aws", "google", "amazon", "microsoft", "server", "fabric", "power", "excel", "word",
    "windows", "linux", "java", "python", "github", "gitlab", "docker", "kubernetes", "terraform",
    "ansible", "oracle", "cloud", "openai", "chatgpt", "copilot", "claude", "gemini", "dify",
    "wiki", "qiita", "zenn", "teams", "slack", "sharepoint", "jira", "confluence", "redmine",
    "notion", "json", "html", "rest", "salesforce", "react", "angular", "node", "typescript",
    "javascript", "rust", "spring", "boot", "devops", "postgresql", "mysql", "markdown", "figma",
    "databricks", "snowflake", "tableau", "outlook", "powerpoint", "youtube", "connpass",
    "linkedin", "backlog", "jenkins", "selenium", "playwright", "vmware", "english", "japanese",
    "japan", "tokyo", "osaka", "sier", "saas", "paas", "iaas", "monday", "tuesday", "wednesday",
    "thursday", "friday", "january", "february", "march", "april", "june", "july", "august",
    "september", "october", "november", "december", "office", "dynamics", "intune", "entra",
    "android", "iphone", "kotlin", "swift", "next", "nosql", "mongodb", "redis", "kafka", "airflow",
    "spark", "datadog", "zabbix", "grafana", "prometheus", "bigquery", "lambda", "cursor",
    "sqlserver", "fortran", "cobol", "rails", "ruby", "laravel", "django", "flask", "vercel",
    "mermaid", "plantuml", "drawio", "readme", "devcontainer", "storybook", "postman", "swagger",
    "openapi", "graphql", "oauth", "saml",
];

/// Loanwords that everybody in the trade uses, and the parts of longer ones.
#[rustfmt::skip]
const LOANS: &[&str] = &[
    "アーキテクチャ", "アーキテクト", "アイデア", "アウトプット", "アカウント", "アクション",
    "アクセス", "アジャイル", "アセスメント", "アドバイス", "アプリケーション", "アプリ",
    "アプローチ", "アンケート", "イベント", "インシデント", "インターフェース", "インタビュー",
    "インフラ", "ウォール", "エラー", "エンジニア", "エンジニアリング", "エンドユーザー",
    "オープンソース", "オペレーション", "オンボーディング", "オンライン", "オンプレ",
    "カスタマイズ", "カタログ", "カテゴリ", "ガイド", "ガイドライン", "キャリア", "キット",
    "キックオフ", "クエリ", "クライアント", "クラウド", "グループ", "ケース", "コード",
    "コーディング", "コーチング", "コスト", "コミュニケーション", "コミュニティ", "コメント",
    "コンサルティング", "コンサルタント", "コンテナ", "コンテンツ", "コンプライアンス",
    "コンポーネント", "サービス", "サーバー", "サーバ", "サイト", "サポート", "サンプル", "サロン",
    "シート", "システム", "シナリオ", "シミュレーション", "シリーズ", "スキル", "スクリプト",
    "スケジュール", "スタンダード", "スタイル", "ステークホルダー", "ステップ", "ストーリー",
    "ストック", "ストレージ", "スピード", "スプリント", "スライド", "セールス", "セキュリティ",
    "セッション", "セット", "セットアップ", "セミナー", "ソース", "ソフトウェア", "ソリューション",
    "タスク", "ダッシュボード", "チーム", "チェック", "チェックリスト", "チャット", "チャレンジ",
    "チャンス", "ツール", "テーブル", "テーマ", "テクニカル", "テクノロジー", "テスト",
    "テンプレート", "ディスカッション", "データ", "データベース", "デザイン", "デプロイ",
    "デジタル", "トラブル", "トラブルシューティング", "トレーニング", "ドキュメント", "ドメイン",
    "ナレッジ", "ニーズ", "ネットワーク", "ノウハウ", "ノート", "ハードウェア", "バージョン",
    "バックアップ", "バックログ", "バッチ", "バランス", "パートナー", "パイプライン", "パターン",
    "パッケージ", "パフォーマンス", "ヒアリング", "ビジネス", "ビジョン", "ファイル",
    "ファシリテーション", "ファシリテーター", "フィードバック", "フェーズ", "フォルダ", "フォロー",
    "フォーマット", "フレームワーク", "フロー", "ブランチ", "ブログ", "プラットフォーム", "プラン",
    "プレゼン", "プレゼンテーション", "プロセス", "プロジェクト", "プロダクト", "プロトタイプ",
    "プログラミング", "プログラム", "プロンプト", "ヘルプ", "ベース", "ベスト",
    "ベストプラクティス", "ページ", "ペア", "ベンダー", "ポートフォリオ", "ポイント", "ポリシー",
    "マーケティング", "マイルストーン", "マスター", "マニュアル", "マネジメント", "マネージャー",
    "マネージャ", "ミーティング", "メール", "メトリクス", "メニュー", "メンテナンス", "メンター",
    "メンタリング", "メンバー", "モジュール", "モデル", "モデリング", "モニタリング",
    "モチベーション", "ユーザー", "ユーザ", "ライフサイクル", "ライブラリ", "ランニング",
    "リーダー", "リーダーシップ", "リード", "リスク", "リスト", "リソース", "リポジトリ",
    "リファクタリング", "リリース", "ルール", "レビュー", "レビュアー", "レベル", "レポート",
    "ロードマップ", "ログ", "ワークショップ", "ワークフロー", "ローカル", "リモート", "レガシー",
    "マイグレーション", "モダナイゼーション", "ブランディング", "コア", "ケア", "テック",
    "オフィス", "オーナー", "メソッド", "サイクル", "プライベート", "パブリック", "スペシャリスト",
    "ゼネラリスト", "プロフェッショナル", "アセット", "サイン", "サンド", "ボックス", "センター",
    "ライン", "ハンズオン", "トライアル", "ゴール", "ワーク", "トーク", "ライトニング",
    "インプット", "バリュー", "チェーン", "マップ", "アナリティクス", "オートメーション",
    "コントロール", "マネジャー", "タイム", "コピー", "スタート", "フル", "ライフ", "ラーニング",
    "イノベーション", "ディレクション", "ブック",
];

/// The names of the notes: own strengths, and Latin or katakana names. Those that the owner keeps
/// out are another rule's.
pub(super) fn names(case: &Case<'_>, notes: &[Text]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for model in case.plan.own.exit_models.0.iter() {
        let low = Text::words(model.name.trim(), case.normal).low;
        if low.chars().count() >= 6 {
            names.push(Name { low, unsure: false });
        }
    }
    for note in notes {
        latin(note, &mut names);
        katakana(note, &mut names);
    }
    arrange(&mut names, &mut |a, b| {
        (&a.low, a.unsure) < (&b.low, b.unsure)
    });
    names.dedup_by(|a, b| a.low == b.low);
    names
}

fn latin(note: &Text, names: &mut Vec<Name>) {
    for word in &note.words {
        let low = &note.low[word.clone()];
        let shown = &note.normal.text[word.clone()];
        let begins = note.tongue == Tongue::En
            && note
                .sentences
                .binary_search_by_key(&word.start, |s| s.start)
                .is_ok();
        let capitals = shown.chars().filter(char::is_ascii_uppercase).count();
        let first = shown.starts_with(|c: char| c.is_ascii_uppercase());
        let inner = capitals > usize::from(first);
        let letters = low.chars().filter(char::is_ascii_alphabetic).count();
        let shouted = capitals == letters && letters < 6;
        let proper = (first || inner) && !shouted;
        if letters >= 4
            && proper
            && !TRADE.contains(&low)
            && !low
                .split(['-', '.'])
                .all(|part| TRADE.contains(&part) || part.len() < 4)
        {
            names.push(Name {
                low: low.to_owned(),
                unsure: begins && !inner,
            });
        }
    }
}

fn katakana(note: &Text, names: &mut Vec<Name>) {
    for run in note.low.split(|c| !is_katakana(c)) {
        if run.chars().count() >= 4 && !is_loan(run) {
            names.push(Name {
                low: run.to_owned(),
                unsure: false,
            });
        }
    }
}

/// Whether the run is made of loanwords.
pub(super) fn is_loan(run: &str) -> bool {
    if run.is_empty() || run == "ー" || run == "ズ" || run == "ス" {
        return true;
    }
    LOANS
        .iter()
        .filter(|loan| run.starts_with(**loan))
        .any(|loan| is_loan(&run[loan.len()..]))
}

/// Phrases that only notes would use, with what may not stand behind them.
#[rustfmt::skip]
const JA: &[(&str, &[&str])] = &[
    ("面接に備", &[]), ("面接に使え", &[]), ("面接を受け", &["た", "る人", "る学生", "る方", "る候補", "付"]), ("退職後に使え", &[]), ("辞めるまで", &["の社員"]), ("他社から声", &[]), ("他社の面接", &[]),
    ("次の面接", &[]), ("辞める前", &["の社員", "の人"]), ("退職まで", &["の手続", "の期間", "の日数"]),
    ("退職前に", &["行う手続"]), ("会社を去", &["る社員", "る人", "った"]),
    ("転職", &["サイト", "エージェント", "支援", "者", "サービス", "希望", "メディア", "アプリ", "システム", "管理", "候補", "会議", "フェア", "求人", "情報", "市場の調査", "率", "マッチング", "ポータル", "診断", "データ", "業界", "顧客", "イベント", "領域", "事業", "ナビ", "・", "スカウト", "向け", "応募"]),
    ("自分の市場価値", &[]), ("自身の市場価値", &[]), ("私の市場価値", &[]),
    ("個人の市場価値", &[]), ("エンジニアとしての市場価値", &[]), ("技術者としての市場価値", &[]),
    ("市場価値を高め", &[]), ("市場価値を上げ", &[]), ("市場価値の向上", &[]),
    ("退職し", &["た", "ない"]), ("退職する", &["社員", "者", "メンバー", "人", "方", "際"]),
    ("退職に備", &[]), ("退職後の自分", &[]), ("退職後の生活", &[]), ("会社を辞め", &[]), ("会社に縛られ", &[]), ("引く手あまた", &[]), ("オファーをもら", &[]), ("オファーが来", &[]), ("退職後も", &[]), ("フリーランスで働", &[]), ("フリーランスで生", &[]), ("フリーランスで食", &[]), ("フリーランスでも", &[]), ("他の会社でも", &["使える", "導入"]), ("別の会社で", &["使", "導入"]), ("会社を移", &["転"]), ("移籍", &["先の管理"]), ("自分の値段", &[]), ("自分の単価", &[]), ("社外での評価を", &[]),
    ("会社をやめ", &[]), ("仕事を辞め", &[]), ("会社を離れ", &[]), ("会社を出て", &[]),
    ("会社に頼らず", &[]), ("会社に依存し", &[]), ("この会社でなくても", &[]),
    ("会社が変わっても", &[]), ("会社の外でも生き", &[]), ("起業する", &["顧客", "人", "方", "家"]),
    ("起業し", &["た"]), ("起業を", &["支援"]), ("起業に", &["関する"]), ("起業準備", &[]),
    ("起業の準備", &[]), ("自分の会社を", &[]),
    ("副業", &["管理", "申請", "システム", "制度", "規程", "規定", "マッチング", "サービス", "サイト", "人材", "者", "解禁", "許可", "申告", "届", "プラットフォーム", "アプリ", "ポータル"]),
    ("フリーランスに", &["発注", "委託", "依頼", "対する", "支払"]),
    ("フリーランスとして", &["参画する要員", "契約する"]),
    ("フリーランスへ", &["の発注", "の支払", "の委託"]), ("フリーランス化", &[]),
    ("フリーランスになる", &[]), ("自分のブランド", &[]), ("個人ブランド", &[]),
    ("個人のブランド", &[]), ("セルフブランディング", &[]), ("自分の名前で食", &[]),
    ("自分の名前を売", &[]), ("自分の名を売", &[]), ("食べていける", &[]), ("食っていける", &[]),
    ("年収", &["計算", "シミュレ", "データ", "別", "入力", "欄", "の壁", "調査", "情報", "の項目", "判定"]),
    ("職務経歴書", &["の作成機能", "作成", "管理", "登録", "アップロード", "の自動", "を読み", "取込", "の取込", "の検索", "データ", "機能", "検索", "の入力"]),
    ("履歴書に", &["記載する項目"]), ("経歴書に書け", &[]), ("経歴に書け", &[]),
    ("他社でも通用", &[]), ("どの会社でも", &["使える", "導入"]),
    ("どこの会社でも", &["使える", "導入"]), ("どこでも通用", &[]), ("どこでも働け", &[]),
    ("社外でも通用する自分", &[]), ("外でも通用する", &[]), ("ヘッドハン", &[]),
    ("引き抜かれ", &[]), ("次の職場", &[]), ("次の会社", &[]), ("逃げ道", &[]),
    ("会社からの出口", &[]), ("自分の出口", &[]), ("キャリアの出口", &[]), ("本音では", &[]),
    ("自分のキャリアのため", &[]), ("自分の武器にな", &[]), ("自分の武器に", &[]),
    ("自分の売り", &["上げ"]), ("将来の保険", &[]), ("転身", &[]),
];

/// 独立 is a leak only with these behind it.
#[rustfmt::skip]
const APART: &[&str] = &[
    "を目指", "を見据", "を考え", "を視野", "に向け", "後の", "後も", "準備", "の準備", "資金",
    "しても食", "できる力", "起業", "開業", "できるだけの", "に備", "したとき", "した時",
    "への足が", "への準備", "したい", "して稼", "して働", "して仕事", "の足が", "を実現",
    "するため", "するときの", "する際の武器",
];

#[rustfmt::skip]
const EN: &[&str] = &[
    "change jobs", "changing jobs", "job change", "my next job", "a new job", "switch jobs",
    "switching jobs", "job hunting", "job hunt", "job search", "find another job",
    "another employer", "future employer", "future employers", "prospective employers", "switch employers", "new employer", "another company", "a different company", "my start-up", "my startup", "offers come in", "my own reputation", "my reputation outside", "next employer", "other employers", "leave the company",
    "leaving the company", "leave this company", "leaving this company", "leave my company",
    "quit my job", "quit the company", "quitting", "resign from", "my resignation",
    "go independent", "going independent", "go freelance", "going freelance", "become a freelancer",
    "as a freelancer", "freelancing", "work freelance", "freelance career", "my market value",
    "my own market value", "market value as an engineer", "my own brand", "my brand",
    "personal brand", "personal branding", "my name known", "my own company", "my own business",
    "own start-up", "own startup", "side business", "side job", "side hustle", "my resume",
    "my résumé", "my cv", "headhunter", "headhunters", "recruiters", "my salary", "higher salary",
    "better salary", "my own career", "career outside", "my employability", "work anywhere",
    "at any company", "in any company", "without the company", "depend on the company",
    "dependent on the company", "life after this company", "exit strategy for me", "my exit",
    "my way out", "my own future", "earn on my own", "my ticket", "employable", "hired elsewhere",
    "job offer", "job offers", "in interviews with other", "for interviews with other",
    "in interviews with another", "for interviews with another", "interviews at other", "interviews at another",
    "interviews elsewhere", "interview elsewhere", "interview at another", "interview with another",
    "job interview", "job interviews", "my next interview", "my interview", "my interviews",
    "before i resign", "before i leave", "before i quit", "before resigning", "before quitting", "after i leave", "when i leave",
    "when i resign", "interviewers elsewhere", "interviewers at other", "my notice", "my resignation", "before leaving the company",
    "before leaving this company", "my real aim", "my secret",
];

/// What makes a phrase in front of it the name of a product.
#[rustfmt::skip]
const PRODUCTS: &[&str] = &[
    "page", "portal", "notification", "queue", "scheduler", "site", "screen", "feature", "function", "system", "service", "app", "engine",
    "api", "data", "module", "platform", "form", "board", "batch", "tool for the customer",
    "management", "building", "letter", "dashboard", "agenc", "industry", "website", "booking", "the office", "the project", "the site", "for ", "on ",
];

const JA_BEGINS: Begins = {
    let (mut begins, mut i) = (Begins::NONE, 0);
    while i < JA.len() {
        begins = begins.with(JA[i].0);
        i += 1;
    }
    begins
};

/// Whether the text ends with one of the words.
fn ends_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.ends_with(word))
}

/// Adds the phrases of the text.
pub(super) fn phrases(text: &Text, spans: &mut Vec<(Range<usize>, &'static str)>) {
    let low = &text.low;
    if text.tongue == Tongue::En {
        const BEGINS: Begins = Begins::of(EN);
        for word in text.words.iter().filter(|word| BEGINS.may(low, word.start)) {
            let rest = &low[word.start..];
            let whole = |phrase: &&&str| {
                let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '-';
                begins_with(rest, phrase) && !rest[phrase.len()..].starts_with(goes_on)
            };
            let Some(phrase) = EN.iter().find(whole) else {
                continue;
            };
            let span = word.start..word.start + phrase.len();
            let tail = &low[span.end..];
            // A product about jobs is not the writer's own plan.
            let product = starts(tail.trim_start_matches(['\'', ' ']), PRODUCTS).is_some();
            if !product && !text.quoted(&span) {
                spans.push((span, "phrase"));
            }
        }
        return;
    }
    for (at, c) in low.char_indices() {
        if c.is_ascii() || !JA_BEGINS.may(low, at) {
            continue;
        }
        for (phrase, but) in JA
            .iter()
            .filter(|(phrase, _)| begins_with(&low[at..], phrase))
        {
            let span = at..at + phrase.len();
            let tail = &low[span.end..];
            let tail = tail.strip_prefix(['の', '・']).unwrap_or(tail);
            let other = starts(&low[span.end..], but).is_some() || starts(tail, but).is_some();
            // 採用面接で話す, 社員の退職まで: of somebody else.
            let head = &low[..at];
            let whose: &[&str] = match *phrase {
                "転職" => &["異業種"],
                "面接を受け" => &["者が", "生が", "者の"],
                _ if phrase.starts_with("面接") => &["採用", "新卒", "中途", "者の", "者との"],
                _ if phrase.starts_with("退職") || phrase.starts_with("辞め") => {
                    &["の", "が", "者", "定年"]
                }
                _ => &[],
            };
            let joined = ends_any(head, whose);
            if !other && !joined && !text.quoted(&span) {
                spans.push((span, "phrase"));
            }
        }
    }
    for (at, word) in low.match_indices("面接") {
        // 面接で話せる実績: what one could say there oneself; 採用面接 is held for the company.
        let end = at + word.len();
        let held = [
            "採用",
            "新卒",
            "応募",
            "候補",
            "求職",
            "利用者",
            "ユーザ",
            "顧客",
            "学生",
            "社員",
        ];
        let head = last_chars(&low[..at], 8);
        let able = [
            "話せ",
            "語れ",
            "見せ",
            "使え",
            "聞かれ",
            "問われ",
            "アピール",
            "説明でき",
            "答えられ",
            "示せ",
            "評価され",
            "紹介でき",
            "強み",
        ];
        let tail = starts(
            &low[end..],
            &["で", "の場で", "の席で", "官に", "時に", "のとき"],
        )
        .map_or("", |joint| first_chars(&low[end + joint.len()..], 12));
        let tail = tail.split(['、', '。']).next().unwrap_or("");
        let own = able.iter().any(|word| tail.contains(word));
        if own && !held.iter().any(|word| head.contains(word)) && !text.quoted(&(at..end)) {
            spans.push((at..end, "phrase"));
        }
    }
    for (at, word) in low.match_indices("独立") {
        let end = at + word.len();
        let alone = !low[..at].ends_with(|c: char| is_kanji(c) && !"将来的年後社".contains(c));
        let juniors = last_chars(&low[..at], 8).contains("若手")
            || last_chars(&low[..at], 8).contains("後輩")
            || last_chars(&low[..at], 8).contains("新人")
            || first_chars(&low[end..], 8).contains("モジュール");
        if alone && !juniors && starts(&low[end..], APART).is_some() && !text.quoted(&(at..end)) {
            let joint = starts(&low[end..], APART).map_or(0, str::len);
            let joint = if is_hiragana(low[end..].chars().next().unwrap_or(' ')) {
                0
            } else {
                joint
            };
            spans.push((at..end + joint, "phrase"));
        }
    }
}
