//! Names that stand in the notes.

use crate::assistant::Case;
use crate::assistant::text::class::{is_hiragana, is_japanese, is_katakana};
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
    "openapi", "graphql", "oauth", "saml", "nginx", "apache", "tomcat", "bash", "shell", "kubectl",
    "helm", "pandas", "numpy", "pytorch", "tensorflow", "flutter", "nuxt", "maven", "gradle", "junit",
    "pytest", "eslint", "webpack", "vite", "istio", "envoy", "fastapi", "hadoop", "trino", "looker",
    "elasticsearch", "kibana", "fluentd", "logstash", "splunk", "sentry", "sonarqube", "cypress",
    "jmeter", "mariadb", "sqlite", "cassandra", "dynamodb", "aurora", "redshift", "athena", "fargate",
    "cognito", "cloudformation", "cloudwatch", "bicep", "pulumi", "puppet", "vagrant", "ubuntu",
    "debian", "centos", "redhat", "cisco", "okta", "keycloak", "kintone", "servicenow", "trello",
    "asana", "miro", "zoom", "gmail", "chrome", "firefox", "safari", "scala", "golang", "perl",
    "matlab", "abap", "apex", "workday", "freee", "langchain", "bedrock", "vertex", "purview",
    "sentinel", "defender", "synapse", "know-how", "github.com", "cron", "yaml",
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
    "イノベーション", "ディレクション", "ブック", "アラート", "ジュニア", "シニア", "エビデンス",
    "エスカレーション", "ダウンタイム", "クラスタ", "クラスター", "リハーサル", "ローンチ", "ロジック",
    "レイヤー", "マスタ", "ミドルウェア", "フロント", "エンド", "バック", "インデックス",
    "チューニング", "デバッグ", "ビルド", "パイロット", "ブラウザ", "プログラマ", "プロキシ",
    "プラグイン", "ボトルネック", "リカバリ", "リカバリー", "リグレッション", "リストア",
    "リプレース", "レスポンス", "ログイン", "ジョブ", "スケーリング", "オートスケール", "キャッシュ",
    "セルフ", "テンプレ", "ナビゲーション", "ハッカソン", "パスワード", "プロモーション", "ポータル",
    "メッセージ", "メディア", "モバイル", "ユニット", "ライセンス", "ラボ", "レクチャー", "ロール",
    "ロールバック", "エクセル", "オブザーバビリティ", "カバレッジ", "ガバナンス", "コンセプト",
    "コンペ", "スコープ", "スタッフ", "ストレス", "スペース", "タイミング", "ダイアグラム",
    "トピック", "トランザクション", "ドリル", "ネイティブ", "バグ", "パッチ", "ヒヤリハット",
    "ファクト", "フィールド", "フォーム", "ブロック", "プラクティス", "プロパティ", "ホスト",
    "マーケット", "ミドル", "メカニズム", "メリット", "ユースケース", "リアルタイム", "リサーチ",
    "リテラシー", "リンク", "レイアウト", "ローコード", "ノーコード", "コンサル", "ロボット",
    "エージェント", "アルゴリズム", "エディタ", "オプション", "クレーム", "コンテスト", "サマリー",
    "シンプル", "スムーズ", "セキュア", "トレンド", "プライバシー", "フリー", "フリーランス", "ブランド",
];

/// What stands around a name in Japanese.
pub(super) const BRACKETS: [char; 4] = ['「', '」', '『', '』'];

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
        in_brackets(note, &mut names);
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
        // In Japanese a word in small letters is no part of the sentence: somebody called a thing so.
        let foreign = note.tongue == Tongue::Ja && letters >= 5;
        let proper = (first || inner || foreign) && !shouted;
        if letters >= 4
            && proper
            && !TRADE.contains(&low)
            && !low
                .split(['-', '.'])
                .all(|part| TRADE.contains(&part) || part.len() < 4)
        {
            names.push(Name {
                low: low.to_owned(),
                unsure: begins && !inner && !is_coined(low),
            });
        }
    }
}

/// Mizukagami, Fudebako: Japanese in Latin letters is no English word that only begins the sentence.
fn is_coined(low: &str) -> bool {
    let vowel = |b: u8| matches!(b, b'a' | b'i' | b'u' | b'e' | b'o');
    let bytes = low.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // An n, or some consonants that Japanese knows before one vowel.
        let lead = [
            "ch", "sh", "ts", "ky", "gy", "ny", "hy", "my", "ry", "by", "py", "kk", "tt", "pp",
            "ss",
        ]
        .iter()
        .find(|lead| low[at..].starts_with(**lead))
        .map_or_else(
            || usize::from(b"kgsztdnhbpmyrwjf".contains(&bytes[at])),
            |lead| lead.len(),
        );
        if bytes.get(at + lead).copied().is_some_and(vowel) {
            at += lead + 1;
        } else if bytes[at] == b'n' {
            at += 1;
        } else {
            return false;
        }
    }
    low.len() > 5 && low.is_ascii() && low.ends_with(['a', 'i', 'u', 'o'])
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

/// What a bracket of the notes calls a thing, bracket and all: only the same bracket in the goal is
/// about the same thing.
fn in_brackets(note: &Text, names: &mut Vec<Name>) {
    for span in &note.quotations {
        let low = &note.low[span.clone()];
        let inner = low.trim_matches(BRACKETS);
        let length = inner.chars().count();
        let named = inner.starts_with(is_japanese) && !inner.chars().all(is_hiragana);
        if low.starts_with(['「', '『']) && named && (2..=12).contains(&length) && !is_loan(inner)
        {
            names.push(Name {
                low: low.to_owned(),
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
