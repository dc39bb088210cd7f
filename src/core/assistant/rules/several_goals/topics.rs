//! What a clause is about, by its words.

use super::words::Topic;
use crate::assistant::text::table::{Index, count, flat};
use Topic::{
    Build, Content, Cost, Expense, Finance, Goods, Hiring, Learning, Leave, Operation, Overtime,
    Paper, People, Place, Product, Quality, Rights, Safety, Sales, Security, Sharing, Speed, Team,
};

/// What Japanese clauses are about.
#[rustfmt::skip]
const TOPICS_JA: &[(Topic, &[&str])] = &[
    (People, &[
        "後輩", "若手", "新人", "育成", "育て", "1on1", "新任", "リーダー", "メンタ", "部下", "人材", "配属", "面談", "部員", "インターン",
        "新卒", "新入社員", "中途", "派遣スタッフ", "要員", "後任", "独り立ち", "担い手", "内定者", "ojt", "後進", "人財", "中堅", "社員の",
        "メンバーの", "モチベーション", "マネージャー", "主任", "キャリア", "担当者の育", "多能工", "スキルマップ", "メンター", "面倒", "対話", "係長", "課長",
        "部長候補", "登用", "リーダー候補", "エンジニアの育", "人材育成", "次世代", "チームリーダー", "サブリーダー", "女性管理職", "部員の教育", "新人教育",
        "指導員", "トレーナー", "若年", "後継", "昇格", "社員教育", "配属者", "研修生", "実習生",
        "現場代理人", "アルバイト", "契約社員", "正社員", "パート従業員", "オペレーター", "スタッフ", "副店長", "店長", "班長", "職長", "師長", "管理職", "幹部", "技能伝承", "船員", "乗組員", "機長", "乗務員", "後継者", "リーダー層", "職人", "徒弟", "新任者", "班員", "補佐役", "二番手", "人事異動",
    ]),
    (Learning, &[
        "資格", "合格", "試験に", "英語", "toeic", "研修を受", "受講", "認定", "az-", "dp-", "aws認定", "lpic", "ccna",
        "スペシャリスト", "簿記", "pmp", "情報処理", "英検", "検定", "1級", "2級", "3級", "技術者試験", "免許",
        "研修", "勉強を", "英会話", "語学", "中国語", "ベトナム語", "英文", "読破", "技術書の読", "講座", "udemy", "eラーニング", "ストラテジスト",
        "支援士", "ccnp", "cissp", "g検定", "e資格", "衛生管理者", "社労士", "診断士", "スコア", "応用情報", "基本情報", "上級に", "段位",
        "プレゼンの練習", "自己研鑽", "学習", "宅建", "準1級", "技術管理士", "通関士", "取扱者", "電気工事士", "施工管理", "技能士", "qc検定", "ビジネス法務", "秘書検定", "fp2級", "itパスポート", "技術士", "大学院", "学位",
    ]),
    (Sales, &[
        "受注", "売上", "売り上げ", "提案", "商談", "契約", "新規顧客", "営業", "見積", "粗利", "引き合い", "開拓", "利益", "poc", "実証", "単価",
        "リード", "成約", "新規事業", "客単価", "アップセル", "案件獲得", "パートナー", "代理店", "顧客単価", "客先単価", "新規開拓", "入札", "引合", "商流",
        "提案書", "顧客紹介", "arr", "mrr", "増員", "追加発注", "案件化", "商談化", "受託", "案件の獲得", "新規案件", "新規取引", "販路", "セールス",
        "採算", "休眠顧客", "予算達成", "予算の達成", "予算を達成", "融資", "口座", "新規取引", "落札", "見込み客", "名刺", "展示会", "顧客基盤", "取引先の", "増額", "保険の", "販売", "来店", "リピート", "購入率", "失注", "既存顧客の", "拡販", "売価", "収益", "黒字", "赤字", "利益率", "有償", "見込み客", "横展開の受注", "契約更新", "売り込", "新規契約", "追加契約", "補助金", "助成金", "協定", "提携", "販売店", "特約店", "会員獲得", "加盟店", "導入社数", "サブスクの契約",
    ]),
    (Content, &[
        "継続率", "放棄率", "お客様との関係", "お客様への応対", "患者満足", "顧客満足", "利用者満足", "口コミ", "評判", "ファン", "利用継続", "解約", "チャーン", "満足度", "nps", "アンケート", "クレーム", "苦情", "顧客との", "お客様との", "信頼", "利用者数", "月間利用者", "会員",
        "離脱率", "継続利用", "お客様の声", "顧客の声", "評価を", "ユーザー評価", "レビュー評価", "推奨度", "顧客接点", "再訪", "お客様対応", "応対品質", "途中でやめる", "離反", "継続課金", "会員数", "ダウンロード数", "利用者の声", "お褒め", "応対", "待遇", "住民満足", "顧客推奨", "完了率",
    ]),
    (Sharing, &[
        "プレスリリース", "勉強会", "ブログ", "記事", "登壇", "発信", "コミュニティ", "読書会", "ナレッジ共有", "部活", "輪読", "発表会", "qiita", "zenn", "セミナー",
        "カンファレンス", "講演", "フォロワー", "ウェビナー", "社内報", "ポッドキャスト", "動画", "sns", "技術書の章", "寄稿", "広報", "導入事例",
        "ハンズオン", "執筆", "書籍", "配信", "メルマガ", "技術イベント", "lt会", "ライトニング", "プログラミング教室", "大学で", "学会",
    ]),
    (Overtime, &[
        "残業", "36協定", "特別条項", "時間外", "超過勤務", "深夜勤務", "休日出勤",
    ]),
    (Hiring, &[
        "採用", "応募者", "内定", "承諾率", "辞退", "新卒採用", "中途採用", "女性エンジニア", "採用サイト", "採用ページ", "求人", "応募書類", "面接の", "面接官", "採用面接", "採用活動", "採用人数", "再雇用", "母集団", "学生", "インターンシップ",
    ]),
    (Leave, &[
        "有給", "有休", "休暇", "離職", "離任", "定着率", "要員の継続率", "メンバーの契約継続率", "スタッフの契約更新率", "退職者を", "退職者ゼロ", "退職者数", "退職率", "早期退職", "退職を", "休職", "復職", "やりがい", "時短勤務", "障がい者雇用", "ダイバーシティ", "健康経営", "社員の健康", "健康", "受診", "テレワーク", "育休", "休業", "介護", "育児",
        "エンゲージメント", "働き方", "ストレスチェック", "健診", "在宅", "ワークライフ", "無遅刻", "男性育休",
        "ストレス", "メンタル", "社員旅行", "懇親", "リフレッシュ", "在籍", "社員満足", "従業員満足", "働きがい", "人事評価", "評価制度",
        "福利", "打刻", "勤怠", "無事故", "体調", "運動", "副業", "就業規則", "労務", "ハラスメント", "離職を", "定着を", "障がい者", "女性管理職", "休日", "連休", "社員食堂", "育児休業", "勤務間",
    ]),
    (Team, &[
        "情報共有", "連携", "コミュニケーション", "交流", "社内イベント", "社内行事", "雰囲気", "風土", "チームワーク", "風通し", "一体感", "心理的安全", "士気", "職場", "会話", "相談し", "ふりかえり",
        "朝会", "組織文化", "連帯", "協力関係", "助け合", "部門間", "横のつながり", "発言",
    ]),
    (Speed, &[
        "待ち時間", "処理時間", "応答時間", "作業時間", "リードタイム", "生産性", "効率", "工数", "業務改善", "締め", "納期", "プロセス", "速度", "スピード",
        "問い合わせ", "自動化", "復旧時間", "表示を", "時間を", "時間も", "時間が", "時間は", "復旧を", "所要日数", "一次解決", "応答率", "滞留", "遅延", "待ち", "対応時間", "回答時間", "リリース頻度",
        "デプロイ", "開発速度", "起動時間", "時短", "離席率", "一次回答", "応答", "受電", "コール", "ヘルプデスク", "返信率", "所要時間", "日数", "放置", "手作業", "初動", "所要", "配信回数", "リリース回数", "デプロイ回数", "作業日数", "準備期間", "処理件数", "待ち日数", "表示速度", "計算時間", "開通までの", "着手まで", "回答まで", "復旧まで", "立ち上がり", "ターンアラウンド", "rpa", "電子化", "ペーパーレス", "脱excel",
    ]),
    (Quality, &[
        "障害", "不具合", "バグ", "インシデント", "手戻り", "品質", "テスト", "カバレッジ", "レビュー", "欠陥", "再発", "検収", "クラッシュ", "誤り",
        "ミス", "正答率", "誤答", "見逃し", "不備", "エラー", "故障", "失敗", "品質指標", "静的解析", "自動実行", "回帰", "指摘件数", "誤検知", "誤報", "堅牢", "異常停止", "不良", "誤出荷", "誤配", "差し戻し", "誤記", "品質クレーム",
        "欠品", "紛失", "逸脱", "再配信", "誤配信", "再送", "再印刷", "再入力", "抜け漏れ", "正解率", "再現率", "適合率", "検知率", "刷り直し", "やり直し", "誤配線", "誤投与", "取り違え", "失われる", "誤作動", "誤動作", "誤入力", "入力誤り", "入力漏れ", "転記", "誤植", "異物", "歩留まり", "品質不良", "漏れを", "漏れも", "誤りを", "抜けを", "停波", "停止時間", "ダウンタイム", "故障", "誤停止", "誤報告",
    ]),
    (Cost, &[
        "コスト", "費用", "原価", "経費", "外注費", "運用費", "保守費", "予算", "支出", "購入費", "ライセンス費", "料金", "委託費",
        "在庫", "紙代", "印刷", "ライセンス", "消耗品", "支払", "通信費", "削減額", "保守料", "サブスク", "購入額", "広告費", "人件費", "単価を下げ", "調達", "購買", "co2", "省エネ", "固定費", "保管費", "維持費", "管理費", "環境費", "開発費", "修繕費", "調達費", "物流費", "輸送費", "手数料", "紙代", "費を", "費が", "費も", "費は", "費の", "販促費", "広告宣伝", "委託料", "使用料", "利用料", "外注単価", "郵送", "経常費", "光熱", "クラウド料金", "サーバー費",
    ]),
    (Security, &[
        "セキュリティ", "脆弱性", "コンプライアンス", "情報漏", "個人情報", "法令", "pマーク", "監査", "フィッシング", "不正", "標的型", "ゼロトラスト",
        "アクセス権", "誤送信", "情報管理", "mfa", "多要素", "isms", "ランサム", "不正アクセス", "権限", "漏えい", "漏洩", "暗号", "パスワード",
        "内部通報", "法令順守", "法令遵守", "iso", "認証の取", "認証を取", "soc運用", "edr", "内部統制", "bcp", "災害", "査察", "内部監査", "往査", "鍵の", "施錠", "持ち出し", "機密", "改ざん", "なりすまし", "紛失事故", "gmp", "薬機法", "下請法", "独占禁止",
    ]),
    (Operation, &[
        "移行", "更改", "サーバ", "基盤", "バッチ", "ネットワーク", "監視", "稼働率", "アラート", "データベース", "db", "snowflake", "wi-fi", "リプレース", "クラウド",
        "kubernetes", "terraform", "バックアップ", "データセンター", "端末", "windows", "vpn", "azure", "ストレージ", "ジョブ",
        "コンテナ", "api", "データ連携", "システム刷新", "dwh", "データ基盤", "仮想", "ルーター", "lan", "回線", "ファイルサーバ", "メールシステム",
        "ドメイン", "servicenow", "intune", "アカウント", "パッチ", "バージョンアップ", "定期作業", "夜間作業", "運用監視", "ログ基盤",
        "シングルサインオン", "認証基盤", "夜間バッチ", "呼び出し", "冗長化", "レプリケーション", "中継局", "基地局", "光回線", "無線lan", "可用性", "メインフレーム", "jcl", "cobol", "夜間バッチ", "帳票バッチ", "衛星", "センサー", "検針", "踏切", "信号設備", "車両", "配線",
    ]),
    (Paper, &[
        "手順書", "マニュアル", "テンプレート", "設計書", "ドキュメント", "ポータル", "チェックリスト", "ガイド", "標準", "規程", "規約", "ガイドライン",
        "faq", "ひな形", "雛形", "台帳", "議事録", "教材", "契約書", "運用設計", "仕様書", "ナレッジ", "用語集", "構成図", "手順", "型を", "一覧表",
        "申請書", "稟議", "決裁",
    ]),
    (Place, &[
        "移転", "オフィス", "備品", "レイアウト", "座席", "倉庫", "会議室", "複合機", "図書室", "サテライト", "什器", "電話機", "社用車", "書庫", "新倉庫", "新拠点", "新店", "出店", "新社屋", "社員食堂", "駐車場", "机", "書架", "掲示板", "事務所の", "給湯", "照明", "空調の",
    ]),
    (Build, &[
        "要件定義", "予約システム", "管理システム", "アプリ", "画面", "機能", "ツール", "プロトタイプ", "モジュール", "ライブラリ", "改修", "モダナイズ", "フロントエンド", "バックエンド",
        "チャットボット", "ダッシュボード", "レポート", "モデル", "帳票", "フォーム", "サイト", "検索",
    ]),
    (Expense, &[
        "電気代", "電力", "水道光熱", "光熱費", "家賃", "賃料", "燃料", "ガソリン代", "交際費", "出張費", "交通費", "電話代", "旅費", "電話料金", "紙の使用",
    ]),
    (Safety, &[
        "労災", "労働災害", "安全", "ヒヤリハット", "無災害", "熱中症", "転倒", "避難", "防災", "消防", "人身", "物損", "救命", "保護具", "交通事故", "安否確認", "墜落", "挟まれ", "感電", "火災", "医療安全", "転落", "無事故", "健康被害", "危険予知",
    ]),
    (Finance, &[
        "決算", "売掛", "買掛", "債権", "請求", "伝票", "経理", "会計", "財務", "開示", "短信", "資金", "入金", "与信", "仕訳", "固定資産", "連結",
        "予実", "精算", "税務", "納税", "与信限度", "決算短信", "月次決算", "年次決算", "支払い", "給与計算", "年末調整", "監査法人", "会計パッケージ",
    ]),
    (Goods, &[
        "配送", "物流", "出荷", "返品", "仕入", "発注", "検品", "梱包", "入荷", "輸送", "配車", "店舗", "売場", "品揃え", "食品ロス", "廃棄ロス", "積載",
        "棚卸差異", "歩留", "製造ライン", "製造原価", "生産ライン", "組立", "段取り", "部品表", "予備部品", "原材料", "在庫回転", "食品衛生", "製本", "生産数", "生産量", "製造数", "出来高", "荷役", "倉入れ", "入出庫", "出庫", "集荷", "仕分け", "着荷", "資材", "原料", "型替え", "段取り替え", "印刷機", "損紙", "用紙代", "荷主", "通関", "輸出", "輸入", "港湾", "収穫", "圃場", "農家", "灌水",
    ]),
    (Rights, &["特許", "知的財産", "知財", "商標", "論文", "発明", "学会発表", "査読論文", "共同研究", "意匠"]),
    (Product, &["新サービス", "新製品", "新商品", "新プラン", "料金プラン", "新メニュー", "商品", "製品"]),
];

/// The same a word each.
pub(super) static JA: [(&str, Topic); count(TOPICS_JA)] = flat(TOPICS_JA);
/// Where they stand there.
pub(super) static JA_INDEX: Index<{ count(TOPICS_JA) }> =
    Index::of_pairs(&flat::<_, { count(TOPICS_JA) }>(TOPICS_JA));

/// What English clauses are about, by what a word begins with.
#[rustfmt::skip]
const TOPICS_EN: &[(Topic, &[&str])] = &[
    (People, &[
        "junior", "members", "member", "newcomer", "staff", "trainee", "interns", "internship", "graduate",
        "mentee", "talent", "leader", "manager", "people", "operators", "hire", "1on1", "one-on-one",
        "succession", "successor", "associate", "apprentice", "tester", "joiners", "new starters",
        "onboarding", "starter", "engineers in charge", "night shift alone", "work alone", "engineer to",
        "young engineer", "young leader", "supervisor", "mentor", "coach", "protege", "multi-skilled",
        "two jobs", "team lead", "skill map", "scrum master", "project lead", "night shifts alone",
    ]),
    (Learning, &[
        "az-", "dp-", "certif", "exam", "english", "course", "training", "e-learning", "toeic", "lpic",
        "ccna", "pmp", "lesson", "qualification", "badge", "jlpt", "istqb", "itil", "cissp", "cka",
        "pass the", "my english", "language", "japanese lesson", "b2", "c1",
        "health officer", "bookkeeping", "forklift", "read 20", "technical books", "textbook", "strategist",
        "professional engineer", "ielts", "toefl", "mba", "thesis", "diploma", "md-",
    ]),
    (Sales, &[
        "orders", "order from", "order for", "order of", "new order", "recurring order", "first order", "one order", "an order", "order win", "sales", "proposal", "contract", "revenue", "estimate", "margin", "deal", "accounts",
        "account ", "prospect", "profit", "tender", "poc", "quote", "bid", "client", "subscription", "lead",
        "rfp", "reseller", "pipeline", "renewal", "revenue per", "demo request", "upsell", "cross-sell",
        "tenders", "new logo", "win rate", "loss-making", "budget of", "sales budget",
        "utilisation", "utilization", "billable", "order book", "new business", "market", "orders",
        "customers won", "new customers", "two customers", "renewals", "logos", "licence sales", "quota",
        "turnover of",
    ]),
    (Content, &[
        "churn", "customer sat", "customer trust", "satisfaction", "nps", "csat", "complaint",
        "monthly users", "user rating", "rating", "abandonment", "bounce", "drop-out", "active users",
        "feedback score", "customer survey", "trust", "customer experience", "reopen",
    ]),
    (Sharing, &[
        "session", "blog", "article", "talk", "conference", "communit", "meetup", "knowledge", "club",
        "newsletter", "follower", "linkedin", "page views", "webinar", "case stud", "podcast", "workshop", "seminar", "presentation",
        "company magazine", "social media", "video", "book chapter", "technical book", "case study", "press",
        "trade journal", "open day", "hackathon", "evangel", "outside talk",
        "brown bag", "lunch and learn",
    ]),
    (Overtime, &[
        "overtime",
    ]),
    (Finance, &[
        "invoice", "receivable", "payable", "ledger", "month-end", "year-end closing", "closing of the books", "balance sheet", "tax return", "dunning",
        "reimbursement", "cash flow", "late payment", "unpaid", "bad debt",
    ]),
    (Goods, &[
        "shipment", "shipping", "parcel", "logistics", "picking", "supplier", "purchas", "procure", "production line", "assembly", "scrap", "spare part", "raw material",
        "freight", "pallet", "wrong deliver", "late deliver", "stock count",
    ]),
    (Safety, &[
        "accident", "near miss", "near-miss", "lost-time", "injur", "evacuation", "fire drill", "first aid", "first-aid", "heat stroke", "safety",
    ]),
    (Expense, &["travel", "stationery", "toner", "fuel cost", "fuel bill", "rent of", "rent by", "rent,", "postage", "energy"]),
    (Rights, &["patent", "trademark", "intellectual property", "invention"]),
    (Hiring, &[
        "applicant", "acceptance rate", "vacanc", "open post", "vacant post", "open position", "vacant position", "hiring", "recruiting", "careers page", "hires", "interviewees", "recruit", "graduates",
    ]),
    (Leave, &[
        "employee engagement", "engagement score", "staff engagement", "retention rate", "retention to", "retention at", "staff retention", "employee retention",
        "paid leave", "paid-leave", "sick-leave", "annual leave", "of leave", "sick leave", "leave taken", "attrition",
        "turnover", "holiday", "absence", "health", "parental", "employee",
        "diversity", "wellbeing", "burnout", "sick", "female",
        "stress", "company trip", "job satisfaction", "staff survey", "staff-survey", "employee survey", "days off",
        "women", "headcount", "resign", "health check",
    ]),
    (Team, &[
        "teamwork", "communication", "collaboration", "culture", "cooperation", "morale", "talk more",
        "atmosphere", "stand-up", "spirit", "relationship with junior", "relationship with colleague",
        "cross-team", "between teams", "one team",
    ]),
    (Speed, &[
        "response", "turnaround", "lead time", "build time", "cycle time", "efficien", "productivity",
        "time to", "process", "ticket", "inquir", "backlog", "recovery time", "time to recovery", "call wait",
        "credit check", "delay", "answer rate", "call centre", "helpdesk", "help desk", "lead-time",
        "manual work", "rpa", "automation", "deployment time", "delivery speed", "days to", "hours to",
    ]),
    (Quality, &[
        "incident", "defect", "bug", "outage", "quality", "test", "coverage", "rework", "code", "review",
        "crash", "error", "mistake", "false alert", "false positive", "missed alert", "wrong", "accuracy",
        "regression", "failure", "fault", "recurr", "technical debt", "legacy code", "automated test", "test run", "static analysis", "reliab",
    ]),
    (Cost, &[
        "cost", "expense", "budget", "spend", "maintenance fee", "contractor spend", "licences", "licenses",
        "stock by", "paper", "electricity", "cloud bill", "fees", "savings", "price",
        "out of network maintenance", "printing", "cloud spend", "cloud cost", "pipeline cost", "phone cost",
        "power bill", "cloud waste", "licence cost", "licence waste", "licence fee", "licence spend", "license cost", "license fee",
    ]),
    (Security, &[
        "security", "compliance", "vulnerab", "privacy", "phishing", "gdpr", "isms", "penetration", "audit", "iso 27001",
        "siem", "soc 2", "patch", "access right", "laptop loss", "leak", "mail with personal data",
        "misdirected", "mfa", "password", "ransom", "personal data", "access rights", "iso 9001", "soc ",
        "edr", "encryption", "business continuity", "bcp", "data loss", "intrusion",
    ]),
    (Operation, &[
        "migration", "migrat", "server", "batch", "network", "monitoring", "alert", "database",
        "infrastructure", "uptime", "availability", "backup", "cloud", "kubernetes", "terraform", "vpn",
        "data cent", "windows", "azure", "aws", "crm", "erp", "sap", "dashboard", "storage", "laptop", "cron",
        "container", "api", "data exchange", "platform", "workload", "virtual", "router",
        "servicenow", "intune", "sso", "single sign", "cutover", "airflow", "on-premises", "rack",
        "release", "deploy", "patching", "mail system", "host", "cluster", "outage drill", "ci/cd",
        "pipeline for",
    ]),
    (Paper, &[
        "guide", "runbook", "manuals", "user manual", "english manual", "on-call manual", "operation manual", "the manual", "template", "document", "intranet", "portal", "checklist", "wiki",
        "policy", "standard", "procedure", "handbook", "playbook", "faq", "minutes", "inventory", "catalogue",
        "catalog", "rulebook", "glossary", "decks", "spec",
    ]),
    (Place, &[
        "office", "meeting room", "warehouse layout", "furniture", "desk", "printer", "equipment", "barcode",
        "car fleet", "library room", "new floor", "relocation", "seating", "parking", "canteen",
    ]),
    (Build, &[
        "requirements", "app", "screen", "feature", "prototype", "module", "tool", "website", "web site",
        "search", "chatbot", "bot", "form", "software", "core system", "modernis", "moderniz", "frontend",
        "reporting",
    ]),
];

/// The same a word each.
pub(super) static EN: [(&str, Topic); count(TOPICS_EN)] = flat(TOPICS_EN);
/// Where they stand there.
pub(super) static EN_INDEX: Index<{ count(TOPICS_EN) }> =
    Index::of_pairs(&flat::<_, { count(TOPICS_EN) }>(TOPICS_EN));
