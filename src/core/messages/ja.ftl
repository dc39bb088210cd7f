# 画面の言葉。ひとつの文は、ここに一度だけ書く。

## どこでも
close = 閉じる
reload = 読み込み直す
help = ヘルプ
language = 表示言語
language-failed = 表示言語を切り替えられませんでした。通信状態を確かめて、もう一度お試しください。
commands = 操作を探す
commands-keys = 操作を探す（{ $keys }）
settings = 設定
move-named = 「{ $what }」を動かす
move-how = ドラッグするか、矢印キーで動かします
moved-to = { $all }件中{ $place }番目
notes-quiet = 書いているあいだの気づきは、止めてあります。
theme-switch = 明るい画面と暗い画面を切り替える
to-start = はじめの画面へ
to-submit = 提出へ
sections = 画面
section-write = 書く
section-balance = 見渡す
section-context = 会社と課の目標
section-check = 点検
phone-bar = 画面の切り替え
phone-outline = 目次
phone-to-notes = ノートへ
phone-to-goal = 目標へ
undo-now = 元に戻す
undo = 元に戻す：{ $what }（{ $keys }）
undo-none = 元に戻す操作はありません
undo-changed-since = そのあとに変更があったため、元に戻さず、そのまま残しました。
redo = やり直す：{ $what }（{ $keys }）
redo-none = やり直す操作はありません
nothing-here = ここには何もありません
nothing-here-why = リンクが途中で切れているか、この端末にない目標シートを指しています。
plans-open = 目標シートの一覧へ
part-coming = 読み込んでいます…
part-unreached = ページのこの部分を読み込めませんでした。書いたものはそのまま残っています。通信状態を確かめて、もう一度お試しください。
part-again = もう一度読み込む
day-choose = 日付を選ぶ
field-not-a-number = 数字で書いてください。あとで決めるときは空のままにできます。

## 保存
saved-here = この端末に保存されます
saving = 保存しています…
saved-at = 保存済み { $time }
not-saved = 保存できていません
file-left-on = 最後にファイルに取った日：{ $day }
file-never-left = まだファイルに取っていません
recovered = 前回、保存しきれなかった変更{ $count }件を取り戻しました。
storage-blocked = このブラウザーは、ページが端末に保存できない設定になっています。書いたものは、このページを閉じると消えます。ファイルに取っておいてください。
storage-full = このブラウザーの保存容量がいっぱいで、いま書いた分を保存できていません。書いたものはこの画面に残っています。ファイルに取ってから、使わない目標シートを削除してください。
storage-failed = いま書いた分を保存できませんでした。書いたものはこの画面に残っています。ファイルに取っておいてください。
read-only-outdated = 新しい版の Deguchi が別のタブで開いています。新しい内容を上書きしないよう、このタブでは保存を止めました。続きは、読み込み直してから書いてください。
read-only-newer = この目標シートは、新しい版の Deguchi で書かれています。内容を失わないよう、ここでは閲覧のみできます。
refused = その操作はできませんでした。書いたものは元のままです。
refused-too-long = 文章が長すぎます（2万字まで）。超えた分は取り込んでいません。
refused-too-many = これ以上は増やせません。
refused-in-use = この区分を使っている目標があるので、削除できません。
stopped = ページが止まりました。ここまでの内容は保存されています。読み込み直すと続きから書けます。
file-offer = 最初の目標が書けました。念のため、控えをファイルに取っておけます。
backup-take = 控えのファイルを取る
backup-taken = 控えのファイルをダウンロードしました。手元ノートも入っているので、ほかの人には渡さないでください。

## はじめの画面
start-title = 会社の目標を書きながら、|自分に残るものを決める。
start-one = 目標を*提出*し、自分に*残るもの*を手元に書く。ひとつの目標に、二つの欄があります。
start-two = 書くそばから、あいまいな言葉に*朱を入れます*。直すかどうかは、あなたが決めます。
start-three = 書いたものは*この端末の中*にあります。出ていくのは、提出する目標のファイルと、自分で取る控えだけです。
start-begin = 書きはじめる
start-new = 新しく書きはじめる
start-go-on = 続きを書く
start-sample = 見本で試す
start-open-file = ファイルを開く
sample-failed = 見本を読み込めませんでした。通信状態を確かめて、もう一度お試しください。
foot-offline = 通信なしで動きます
foot-no-account = 登録は要りません
foot-saved = 書くたびに保存します
pair-title = 運用設計を型にし、2案件で使う
pair-text = 設計にかかる日数を10日から6日に縮める。あわせて、課内への展開を
pair-mark = 推進する
pair-stop = 。
pair-ask = 課の誰に、何回、どう渡しますか。
pair-kpi = 型を使った案件
pair-unit = 件
pair-note = 壊れ方から運用を逆算する考え方を、ほかの人が使える形にする。

## 目次
outline = 目次
outline-context = 会社と課の目標
outline-context-empty = 会社の数字と課の目標が入ると、自分の目標をそこにつなげて書けます。
context-begin = 会社と課の目標を入れる
outline-figures = 会社の係数目標
outline-vision = 部の目指す姿
outline-objectives = 課の目標
outline-served = 応える目標
outline-none = なし
outline-goals = わたしの目標
goal-add = 目標を加える
goal-untitled = （題はまだありません）
plan-untitled = 名前のない目標シート
weights-left = あと{ $left }
weights-over = { $over }超えています
weights-full = 合計100
weights-sum = ウェイトの合計 { $sum }／100
figure-later = あとで

## 目標の紙
faces = 目標の二つの面
face-public = 提出する目標
face-private = 手元ノート
goal-count = 目標 { $place }／{ $all }
goal-remove = この目標を削除する
goal-removed = 目標を削除しました。
goal-gone = この目標はもうありません
goal-gone-why = 削除されたか、ほかの端末にだけある目標です。
goal-others = ほかの目標へ
field-title = 目標
field-title-hint = ひとことで言うと、何を、どこまで
field-statement = 内容
field-statement-hint = 誰のために、何をして、期末に何がどう変わっているか
field-links = つながり
links-choose = つながりを選ぶ
links-title = この目標は、どれに応えますか
links-why = つながりがあると、評価者はこの目標が何のためかをすぐに読み取れます。いくつ選んでもかまいません。
links-none = 会社と課の目標がまだ入っていません。
links-done = 完了
links-to-context = 会社と課の目標を見る・直す
level-company = 会社
level-department = 部
level-section = 課
level-company-long = 会社の係数目標
level-department-long = 部の方針
level-section-long = 課の目標
field-kpis = 指標
kpi-name = 評価指標
kpi-name-hint = 何を数えますか
kpi-baseline = 現状
kpi-target = 目標値
kpi-unit = 単位
kpi-unit-hint = 件
kpi-due = 期限
kpi-evidence = 証拠
kpi-evidence-hint = どこで見られるか
kpi-add = 指標を加える
kpi-more = 指標の詳しい欄を開く・閉じる
kpi-remove = この指標を削除する
kpi-suggestion = 目安：{ $figure }
kpi-kind = 種類
kpi-kind-count = 件数・回数
kpi-kind-rate = 割合
kpi-kind-amount = 金額・時間などの量
kpi-kind-yes-no = できた・できない
kpi-kind-milestone = 段階
kpi-kind-scale = 5段階の評点
kpi-direction = どちらが良いか
kpi-direction-up = 多いほど良い
kpi-direction-down = 少ないほど良い
kpi-direction-keep = 水準を保つ
kpi-method = 測り方
kpi-method-hint = いつ、何から数えるか
kpi-counting = 数え方
kpi-counting-hint = 何を1件と数え、何を数えないか
kpi-confirmed-by = 確かめる人
kpi-confirmed-by-hint = 数字を一緒に確かめる人
kpi-steps = 段階（1行に1つ）
kpi-steps-hint = 設計を終える
kpi-steps-count = { $count }段階
kpi-yes-no = できた・できない
field-sign = 質の変化
field-sign-hint = 数字のほかに、人の言葉や行動がどう変わったら「できた」と言えますか
field-criterion = 達成基準
field-criterion-hint = 期末に、何を見て達成と判断しますか
field-criterion-minimum = 最低線
field-criterion-minimum-hint = これを下回ったら未達、という線（要るときだけ）
field-actions = 行動
action-add = 行動を加える
action-remove = この行動を削除する
action-text = すること
action-text-hint = 誰が見ても「した」と分かる行動
action-times = 回数・頻度
action-times-hint = 月2回
action-due = 期限
field-weight = ウェイト
weight-slider = ウェイトをつまみで決める
field-difficulty = 難易度
difficulty-standard = 標準
difficulty-demanding = やや高い
difficulty-hard = 高い
field-category = 区分
category-none = 区分を選ぶ
field-loop = ループ
loop-insight = 知見
loop-insight-meaning = 経験から分かったことを言葉にする
loop-mechanism = 仕組み
loop-mechanism-meaning = 型・道具・手順にして、繰り返せるようにする
loop-spread = 横展開
loop-spread-meaning = ほかの案件やほかの人に渡す
loop-revenue = 収益
loop-revenue-meaning = 売上や粗利につなげ、次の知見に投じる
field-support = 会社への支援のお願い
field-support-hint = 時間、予算、顧客と話す場、公開の許可など、達成に要るもの
extras-showing = 持ち出しの範囲と証拠
field-showing-scope = 外に見せたいもの
field-showing-scope-hint = 例：顧客名を除いた設計パターンを技術記事で
field-showing-owner = 成果の持ち主
field-showing-owner-hint = 例：顧客、当社
field-showing-permitted-by = 許可する人
field-showing-permitted-by-hint = 例：顧客の窓口、部長
field-showing-permitted-on = 許可が出た日
field-evidence = 証拠
field-evidence-hint = 見せてよい記録と、その置き場所
evidence-add = 証拠を加える
evidence-remove = この証拠を削除する
extras-frame = 目的・背景・範囲・進め方
field-purpose = 目的
field-purpose-hint = 何のために
field-background = 背景
field-background-hint = なぜ今か
field-scope = 範囲
field-scope-hint = 含むもの、含まないもの
field-procedure = 進め方
field-procedure-hint = どの順で
field-supplement = 補足
keep-open = この目標をひな形として残す
field-supplement-hint = ほかに伝えておきたいこと

## 目標の始め方
adopt-title = 何から始めますか
adopt-nothing = 白紙から書く
adopt-nothing-why = 題と内容から、自分の言葉で書きます。
adopt-template = ひな形から始める
adopt-why = 測り方と行動まで入った下書きができます。あとから一字ずつ直せます。

## 気づき
notes = 気づき
notes-count = 気づき { $count }
notes-none = いまのところ、気になる言葉はありません。
notes-away = しまう
notes-place = 気づき { $place }／{ $all }
notes-previous = 前
notes-next = 次

## 変更の名前（元に戻す・履歴）
change-take-in = 目標シートを取り込む
change-remove-plan = 目標シートを削除
change-archive = 目標シートをしまう
change-unarchive = 目標シートを一覧に戻す
change-head = 氏名・期間などの変更
change-context = 会社と課の目標の変更
change-house = 社内の書き方の変更
change-house-off = 社内の書き方を使わない
change-house-on = 社内の書き方を使う
change-notes = 手元ノートの変更
change-add-goal = 目標を加える
change-remove-goal = 目標を削除
change-move-goal = 目標の並べ替え
change-split-goal = 目標を二つに分ける
change-hand-in = 提出
change-text = 文章の変更
change-category = 区分の変更
change-link = つながりの変更
change-weight = ウェイトの変更
change-difficulty = 難易度の変更
change-loop = ループの変更
change-add-kpi = 指標を加える
change-kpi = 指標の変更
change-remove-kpi = 指標を削除
change-add-action = 行動を加える
change-action = 行動の変更
change-remove-action = 行動を削除
change-evidence = 証拠の変更
change-dismiss = 気づきをしまう
change-restore = 気づきを戻す
change-take-back = 操作の取り消し
change-bring-back-goal = 目標を前の内容に戻す
change-bring-back-plan = 目標シートを前の内容に戻す
change-merge = 二つの内容をまとめる
change-merge-choose = 食い違った内容の選択

## 日付と、読むだけの目標
day = { $year }年{ $month }月{ $day }日
public-goal-number = 目標{ $number }
public-goal-showing = 持ち出しの範囲
public-goal-frame = 目的と進め方
public-goal-steps = 段階
public-goal-by = { $day }まで
public-goal-own-idea = 自分の考え
public-goal-ai-idea = AIの案
public-goal-verified = 確かめたこと
public-goal-came-back = 返ってきたこと

## 提出
not-set = 未記入
print-hint = 印刷できるのは、「提出へ」の画面と、提出された目標シートだけです。手元ノートは印刷されません。

## 点検
check-comma = ・

## 会社と課の目標
context-name = 呼び名
context-name-hint = 2026年度下期　データ基盤部
context-company = 会社
context-department = 部
context-section = 課
context-vision = 部の目指す姿
context-vision-hint = 部が、どんな姿を目指しているか
context-focus = 重点
context-focus-hint = この期に、部が力を入れること
context-purpose = 目標管理の目的
context-purpose-hint = この会社では、何のために目標を立てるのか（一文で）
context-result = 成果
context-result-hint = この会社で「成果」と呼ぶもの
context-process = プロセス
context-process-hint = この会社で「プロセス」と呼ぶもの
context-contribution = 貢献
context-contribution-hint = この会社で「貢献」と呼ぶもの
context-slogan = 合言葉
context-slogan-hint = 課や部の合言葉
context-used-for = 結果の使いみち
context-used-for-hint = 賞与に使うのか、育成だけに使うのか
context-ai-rules = AIを使うときの決まり
context-ai-rules-hint = 入れてはいけない情報、使ってよい場面
context-kept = そのまま残るもの：{ $count }件
context-gone = 削除：
context-new = 追加・変更後：

## 氏名・期間・提出先
head-title = 氏名・期間・提出先
head-name = 氏名
head-number = 社員番号
head-section = 所属
head-grade = 等級
head-period = 期間
head-evaluator = 評価者
head-check-ins = 進捗確認
head-mid-term = 中間面談
head-end = 期末面談

## 目標シートとファイル
plans-locked = この目標シートは、いまここでは変えられません。
open-choose = ファイルを選ぶ
open-drop = ページのどこにでも、ファイルをドロップして開けます（いくつでも）。
open-text = ファイルの中身か、受け渡し用のコード・リンクを貼り付ける
open-text-do = 貼り付けたものを開く
waiting = ほかに{ $count }件、まだ開いていないものがあります：{ $names }。
waiting-code = 貼り付けたコード
waiting-pack = 控えの中の配布用のファイル
waiting-next = 次の1件を開く
waiting-leave = 残りは開かない
opened-notices = このファイルについて

## What the reader of an opened file should know.
notice-bom = ファイルの先頭に目印（BOM）が付いていたので、取り除いて開きました。内容は変わっていません。
notice-utf-16 = UTF-16のファイルとして開きました。このページから保存すると、UTF-8になります。
notice-shift-jis = Shift_JISのファイルとして開きました。文字化けがないか、ご確認ください。
notice-newer = 新しい版（{ $found }）のファイルです。このページは版{ $max }までなので、閲覧のみできます。ページを読み込み直すと、最新になります。
notice-older = 以前の版（{ $found }）のファイルを、今の版（{ $max }）に直して開きました。もとのファイルは変わっていません。
notice-unknown-fields = このページの知らない項目が{ $count }個あり、取り込まれません：{ $paths }。もとのファイルは残しておいてください。
notice-bidi = 文字の並ぶ向きを変える、見えない文字が{ $count }か所にあります：{ $paths }。見た目と実際の並びが違うかもしれません。
notice-control = 見えない制御文字が{ $count }か所にあります：{ $paths }。そのまま文字として開きました。

## 質問に答えて書く
guide-open = 質問に答えながら書く
guide-open-why = 一問ずつ答えると、右の文ができあがります。いつでもやめて、用紙に直接書けます。
change-answer = 質問への答え

### Later
# ここから上は、最初に届く部分（はじめの画面と、書く画面）の言葉。ここから下は、あとから届く部分が、自分の言葉として連れてくる
# （.ci/words.sh がここで分ける。どこから使えるかはテストが見ている）。

## 自分のひな形
keep-title = ひな形として残す
keep-why = 別の案件でも、ほかの人でも使えるように、この目標を型にします。元の目標は変わりません。
keep-name = 名前
keep-name-hint = 何をする目標か、ひとことで
keep-summary = こんな人に
keep-summary-hint = 例：似た設計を案件ごとにつくり直している人に
keep-author = つくった人
keep-author-hint = 例：データ基盤課
keep-licence = 使ってよい範囲
keep-licence-hint = 例：社内で自由に使い、書き換えてよい
keep-taken = ひな形に入らないもの
keep-private = 手元ノートは入りません。会社名、人の名前、連絡先は抜き、使うときにたずねる空欄にします。
keep-nothing = 抜いたものはありません。
keep-as-customer = 顧客名の空欄にしました
keep-as-person = 人の名前の空欄にしました
keep-as-contact = 連絡先の空欄にしました
keep-left = 元の目標だけに残ります
keep-text = ひな形の文
keep-do = ひな形として残す
keep-done = ひな形として残しました。
library-full = 保存できませんでした。ブラウザーの保存容量がいっぱいです。使わないものを削除してから、もう一度お試しください。
templates-title = 自分のひな形
templates-why = 残しておいたひな形と、ほかの人から受け取ったひな形です。目標を始めるときに、備え付けのものと並んで出ます。
templates-own = 自分のひな形
templates-own-none = まだありません。目標の画面の「この目標をひな形として残す」でつくれます。
templates-given = 受け取ったひな形
templates-given-none = まだありません。ファイルかリンクを開くと、ここに入ります。
templates-version = 第{ $number }版
templates-edit = 書き直す
templates-edit-named = 「{ $name }」を書き直す
templates-newer = 新しい版のこのページで書かれたものです。使えますが、ここでは変えられません。
templates-remove = 削除する
templates-remove-named = 「{ $name }」を削除する
templates-removed = ひな形を削除しました。
templates-choose-named = 「{ $name }」を配る
templates-give = ほかの人に配る
templates-give-why = 印を付けたひな形を、一つのファイルかリンクにします。
templates-give-context = 会社と課の目標、社内の書き方も入れる
templates-pack-name = 配布用のファイルの名前
templates-pack-author = つくった人
templates-pack-licence = 使ってよい範囲
templates-back = 自分のひな形へ
templates-as-before = 書き直す前に戻す
templates-questions = 使う人にたずねること
templates-questions-why = 文の中に { "{" }slot-1{ "}" } のように書いたところに、答えが入ります。
templates-add-question = たずねることを加える
templates-remove-question = この問いを削除する
templates-new-blank = 空欄
templates-add-level = 「{ $level }」の文を加える
template-unnamed = （名前はまだありません）
template-slot = 答えの入るところ
template-ask = たずねること
template-why = たずねる理由
template-blank = 答えるまでの空欄の言葉
template-example = 答えの例
template-suggestion = 目安
template-asset = 残るもの
template-gaming-short = 数字だけ合わせてしまう例
template-counter = その防ぎ方
stand-new = 新しく入ります
stand-same = いまのものと同じです
stand-newer = いまより新しい版です
stand-older = いまより古い版です
stand-changed = どちらでも書き直されています
stand-only-here = この端末だけにあります
part-templates = ひな形
part-agendas = 進行
part-categories = 区分
part-exit-models = 伸ばしたい専門性
part-terms = 社内の言葉
part-hedges = あいまいな言葉
part-endless-verbs = 終わりのない言葉
part-customers = 出さない顧客名
part-allowed = そのままでよい言葉
part-required = 必ず書く欄
part-context = 会社と課の目標
way-arriving = 届いたほうにする
way-mine = いまのままにする
way-both = 両方を残す
incoming-templates = ひな形
incoming-templates-why = 目標を始めるときに、備え付けのひな形と並んで出ます。いまあるものは、たずねずに置きかえることはありません。
incoming-templates-same = ここにあるひな形は、すべてこの端末にあります。
incoming-templates-take = ひな形を取り込む
incoming-templates-taken = ひな形を取り込みました。
incoming-templates-too-many = 合わせると多すぎるので、取り込めませんでした。使わないひな形を削除してから、もう一度お試しください。いまあるものは変わっていません。
incoming-templates-fields = 違うところ：{ $fields }
template-field-name = 名前
template-field-summary = こんな人に
template-field-family = 種類
template-field-category = 区分
template-field-author = つくった人
template-field-licence = 使ってよい範囲
template-field-interview = たずねること
template-field-exit-models = 伸びる専門性
template-field-loop-places = ループ
template-field-ladder = 残るものの段階
template-field-services = サービスの形
template-field-roles = 役割
template-field-themes = 探す言葉
template-field-hard-for-ai = AIだけでは書けない理由
template-field-gaming = 数字だけ合わせてしまう例
template-field-counter = その防ぎ方
template-field-levels = 難易度ごとの文
template-field-phases = 場面
template-field-difficulty = 難易度
template-field-title = 目標の名前
template-field-statement = 目標の文
template-field-criterion = 達成基準
template-field-criterion-minimum = 最低線
template-field-suggestions = 数字の目安
template-field-sign = 質の変化
template-field-kpis = 評価指標
template-field-actions = 行動
template-field-evidence = 証拠
template-field-support = 支援
template-field-showing = 持ち出しの範囲
template-field-essence = 積み上がるもの
template-field-asset-kind = 残るものの種類
template-field-asset = 残るもの
template-field-goals = 目標
template-field-meaning = 意味
template-field-version = 版
template-field-id = 記号

## 次の期へ
plans-roll = 次の期へ
plans-roll-named = 「{ $title }」を次の期へ引き継ぐ
roll-title = 次の期へ引き継ぐ
roll-why = { $from }から{ $to }までの目標シートを新しく作ります。いまのシートはそのまま残ります。
roll-goals = 引き継ぐ目標
roll-goals-why = まだ達成していない目標に、はじめから印が付いています。終えたものは外してください。
roll-none = 目標を引き継がずに、会社と課の目標と氏名だけで始めます。
roll-along = 目標の文章、つながり、ウェイト、指標、手元ノートは、そのまま引き継ぎます。
roll-moved = { $count ->
    [0] 日付が変わる期限はありません。
   *[other] 期間の中にある期限{ $count }件は、次の期の同じころに移します。
}
roll-reviews = 進捗確認と面談の日、提出期限も同じだけ先へ移します。決まった日があれば直してください。
roll-behind = 選ばなかった目標、提出した記録、シート全体について「このままでよい」とした気づきは、引き継ぎません。
roll-do = 引き継いで始める
roll-done = 次の期の目標シートを作りました。
contexts-choose = この端末にあるものから選ぶ
contexts-title = この端末にある会社と課の目標
contexts-unnamed = （名前はまだありません）
contexts-used = 目標シート{ $plans }枚で使用

## ひな形を選ぶ
choose-search = ひな形を探す
choose-typed = 言葉
choose-typed-hint = 例：標準化、若手、提案
choose-family = 種類
choose-work = めざす仕事の形
choose-services = サービスの形
choose-roles = 役割
choose-strength-field = 伸ばしたい専門性
choose-any = 指定しない
choose-found = ひな形 { $count }件
choose-none = 当てはまるひな形がありません。
choose-again = 条件を外す
choose-all = ほかのひな形も見る（あと{ $count }件）
choose-mark = 比べる
choose-mark-named = 「{ $name }」を比べる
choose-marked = 比べるひな形 { $count }／2
choose-compare = 並べて見る
choose-begun = この目標シートですでに使っています（{ $count }件）。
choose-serves = 「{ $what }」に応えやすい形です。
choose-unserved = 課の「{ $what }」に、まだ応える目標がありません。
choose-loop = ループの「{ $what }」に当たる目標が、まだありません。
choose-ladder = 「{ $what }」の段階まで進める目標が、まだありません。
choose-strength = ほかの目標で選んだ「{ $what }」を、ここでも伸ばせます。
service-framing = 課題の見極めから入る相談役
service-own-mechanism = 自社の仕組みを組み込んだサービス
service-trial = 技術検証（PoC）の専門
service-customer-team = 顧客の内製チームの支援
service-oss-support = OSSの支援
service-kit = キットの提供
service-training = 研修
service-method = 進め方の提供
role-documents = 文書の構造をつくる人
role-reuse = 再利用を設計する人
role-scenarios = 品質の筋書きをつくる人
role-ai-trainer = AIに仕事を教える人
beside-title = 2つのひな形を並べて見る
beside-back = 一覧に戻る
beside-take = これを選ぶ
beside-for = こんな人に
beside-goal = 目標（標準）
beside-kpis = 評価指標と目安
beside-actions = 行動
beside-asks = 聞かれること
beside-loop = ループ
beside-ladder = 残るものの段階
beside-work = めざす仕事の形
beside-strengths = 伸びる専門性
adopt-back = ほかのひな形を見る
adopt-level = 難易度
adopt-use = このひな形で書きはじめる
adopt-use-why = 答えなかったところは［　］のまま残り、あとで埋められます。
adopt-questions = 先に答えておく（任意）
family-reuse = 再利用
family-sharing = 共有
family-mentoring = 育成
family-proposal = 提案
family-revenue = 継続受注
family-organisation = 組織
family-compliance = コンプライアンス
family-ai = AIと働く
family-reinvest = 再投資
family-exit = 積み上げ
template-essence = この目標で積み上がるもの
template-hard-for-ai = AIだけでは書けない理由
template-gaming = 数字だけ合わせてしまう例と、その防ぎ方

## 手元ノート
notes-where = 手元ノートを、どこに置きますか
notes-where-why = 手元ノートは自分のための記録で、提出するファイルには入りません。この選択はいつでも変えられます。
notes-here = このブラウザーに置く
notes-here-why = この端末の管理者や、同じアカウントを使う人には見える場合があります。
notes-elsewhere = 自分の別の端末にだけ置く
notes-elsewhere-why = ここでは提出する目標だけを書きます。ノートは自分のスマートフォンなどで書きます。
notes-nowhere = ノートは書かない
notes-nowhere-why = ノートがなくても提出できます。
notes-are-elsewhere = ノートは別の端末で書きます
notes-are-elsewhere-how = 控えのファイルを取り、別の端末で開くと、同じ目標シートの続きを書けます。
notes-are-nowhere = 手元ノートは使わない設定です
notes-are-nowhere-how = 書きたくなったら、いつでも始められます。
notes-choose-again = 置き場所を選び直す
notes-hidden = 手元ノートを隠しています
notes-hidden-why = 画面を人に見せるときのための表示です。
notes-hidden-keys = { $keys } でも切り替えられます。
notes-unhide = ノートを出す
notes-hide = ノートを隠す
notes-never = 手元ノートは提出ファイルに入りません。
notes-kept = 印刷や共有にも載りません。このブラウザーに保存されるため、端末の管理者や同じアカウントの利用者には見える場合があります。
note-essence = 自分にとっての意味
note-essence-hint = この目標で、自分の中に本当に積み上がるものは何ですか
note-exit-model = 伸ばしたい専門性
note-exit-model-own = 自分の言葉で書く
note-exit-model-own-hint = 例：現場の改善を設計に変える人
note-asset = 残るもの
note-asset-hint = 期末に手元に残る、型・資料・実績
note-asset-kind = 残るものの種類
note-asset-kind-none = 種類を選ぶ
asset-library = OSS・ライブラリ
asset-library-why = 技術の証明になる。リポジトリや採用された数で見せられる。
asset-design = 設計の考え方・原則
asset-design-why = 案件が替わっても繰り返し使える。記事、設計書、発表で見せられる。
asset-value = 顧客に生んだ価値
asset-value-why = 上流と提案の力を示せる。提案書や受注で見せられる。
asset-mentoring = 育成・チームの支援
asset-mentoring-why = 管理職とは別の道を開く。面談の記録や教材で見せられる。
asset-output = 発信の習慣
asset-output-why = 知識を何度でも使える形で残す。記事やスライドで見せられる。
note-ladder = どの段階か
ladder-visible = 見える
ladder-visible-meaning = 書きとめてあり、あとで見せられる
ladder-reusable = 再び使える
ladder-reusable-meaning = 型や手順として、ほかの人が使える
ladder-public = 公に出す
ladder-public-open = 公に出す（許可待ち）
ladder-public-meaning = 公開した、または人に引き継いだ
ladder-now = いまここ
ladder-aim = めざす段階
notes-aside = 手元ノートについて
notes-why = なぜノートを書くのか
notes-why-text = 会社が評価するのは提出する目標です。ノートは、この期間で自分に何が残るかを確かめるためのもの。書かなくても提出できます。
notes-overlap = 目標との重なり
notes-overlap-none = ノートの言葉は、提出する目標に出ていません。
notes-overlap-some = ノートの言葉が、提出する目標に{ $count }か所出ています。
notes-backup = 控えを取るとき
notes-backup-text = ノートが入るのは「控えのファイル」だけです。自分だけが開ける場所に置いてください。

## 気づき
notes-show = 出す
notes-more = ほかに{ $count }件
notes-fold = 3件だけにする
note-leave = このままにする
note-left = この気づきをしまいました。
note-more = くわしく
mend-put = 置き換える
mend-replace = 「{ $with }」に直す
mend-drop = 「{ $word }」を削る
mend-direct = 「{ $direction }」にする
mend-split = 二つ目を別の目標に移す
mend-split-done = 二つ目を、新しい目標にしました。
mend-split-open = その目標を開く
mend-jump = { $field }の欄へ

## 欄の名前
place-title = 目標
place-statement = 内容
place-criterion = 達成基準
place-criterion-minimum = 最低線
place-links = つながり
place-sign = 質の変化
place-kpi-name = 評価指標
place-kpi-unit = 指標の単位
place-kpi-direction = 指標の「どちらが良いか」
place-kpi-baseline = 指標の現状
place-kpi-target = 指標の目標値
place-kpi-due = 指標の期限
place-kpi-method = 指標の測り方
place-kpi-counting = 指標の数え方
place-kpi-confirmed-by = 指標を確かめる人
place-kpi-evidence = 指標の証拠
place-kpi-step = 指標の段階
place-actions = 行動
place-action = 行動
place-action-times = 行動の回数
place-action-due = 行動の期限
place-weight = ウェイト
place-difficulty = 難易度
place-category = 区分
place-loop = ループ
place-check-ins = 進捗確認
place-mid-term = 中間面談
place-support = 会社への支援のお願い
place-showing-scope = 外に見せたいもの
place-showing-owner = 成果の持ち主
place-showing-permitted-by = 許可する人
place-evidence = 証拠
place-frame-purpose = 目的
place-frame-background = 背景
place-frame-scope = 範囲
place-frame-procedure = 進め方
place-supplement = 補足
place-asset = 手元ノートの「残るもの」
place-whole = 目標全体

## 提出
submit-title = 提出するのは、この{ $bytes }バイトだけです。
submit-lead = はじめに、読む人に見える形を示します。次に示すのは、ファイルに入る文字のすべてです。ここにないものは提出されません。
submit-to = 提出先：{ $to }
submit-by = 期限：{ $day }
submit-where-open = 提出先と期限を決める
submit-where-change = 変える
submit-reading = 読む人に見える形
submit-reading-why = 印刷しても同じ形です
submit-unfold = すべて開く
submit-fold = たたむ
submit-bytes = ファイルの中身
submit-facts = { $lines }行　{ $bytes }バイト　目標{ $goals }　ウェイト{ $weight }
submit-none = 手元ノートの言葉は、1つも入っていません。
submit-none-why = ノートに書いた文章{ $texts }件を、一文ずつこのファイルの中に探し、見つかったのは0件でした。記入したノートの欄{ $filled }個は、どれもここに残ります。
submit-none-empty = 手元ノートには、まだ何も書かれていません。
submit-found = 手元ノートと同じ言葉が{ $count }件入っています。
submit-found-why = 題材が同じなら、そのままでかまいません。見せたくない言葉であれば、提出する目標のほうを書き直してください。
submit-found-goal = 目標{ $number }へ
submit-found-head = 氏名や期間の欄へ
submit-fingerprint = ファイルの指紋（SHA-256の初めの16桁。受け取った人も同じ値を確かめられます）
submit-outs = 渡し方
submit-take = ファイルをダウンロード
submit-copy = 中身をコピー
submit-table = Excel用の表をコピー
submit-outs-why = どの渡し方でも、出ていくのは提出する目標だけです。
submit-copied = ファイルの中身をコピーしました。
submit-table-copied = 表をコピーしました。Excelのセルを選んで貼り付けてください。
submit-copy-failed = コピーできませんでした。ブラウザーで許可されていないようです。代わりに、ファイルをダウンロードしてください。
submit-file-failed = ファイルをダウンロードできませんでした。代わりに、中身をコピーして提出してください。
submit-taken = { $name }をダウンロードしました（{ $revision }回目の提出）。
submit-taken-how = メールや共有フォルダーなど、会社で決められた方法で提出してください。
submit-taken-to = メールや共有フォルダーなど決められた方法で、{ $to }に提出してください。
submit-taken-by = { $day }までに、メールや共有フォルダーなど決められた方法で、{ $to }に提出してください。
submit-taken-backup = 目標を書き直したら、もう一度ダウンロードして、提出し直してください。手元ノートごと残したいときは、控えのファイルも取れます。
gaps-title = 提出の前に、気になるところ
gaps-owner = 氏名がまだ書かれていません
gaps-goals = 目標がまだありません
gaps-weights = ウェイトの合計が{ $sum }です（100になると釣り合います）
gaps-title-blank = 目標{ $number }に題がありません
gaps-targets = 目標{ $number }に、目標値が未記入の指標が{ $count }件あります
gaps-slots = 目標{ $number }に、埋めていない［　］が{ $count }か所あります
gaps-required = 目標{ $number }に、必須の項目の空きが{ $count }件あります
gaps-more = ほか{ $count }件
gaps-go-on = このままでも提出できます。
gaps-check = 点検で一つずつ見る
stays-title = ここに残るもの
stays-why = 提出するファイルには入りません。示すのは数だけです。
stays-all = 目標{ $all }件のすべて
stays-goals = 目標{ $all }件のうち{ $count }件
stays-none = なし
stays-items = { $count }件
stays-records = AIと進めた記録
stays-self-check = 自己点検
stays-exit-models = 自分で加えた専門性
stays-backup = これが入るのは、自分で取る控えのファイルだけです。

## 点検
check-title = あと{ $count }か所で、すべての欄がそろいます。
check-title-done = すべての欄が書けています。
check-title-empty = 目標はまだありません。
check-lead-empty = 最初の目標を書くと、ここでひとつずつ確かめられます。朱の文字を選ぶと、その欄に移ります。
check-lead = 空いている欄があっても提出できます。朱の文字を選ぶと、その欄に移ります。
check-whole = シート全体
check-head = 氏名・期間・日程
check-served = 課の目標のどれにも、応える目標があります。
check-unserved = 応える目標がまだない課の目標
check-unserved-left = 応える目標のない課の目標{ $count }件は、このままにしています
check-no-objectives = 課の目標がまだ入っていません
check-kpi-name = 名前
check-of-kpi = 指標「{ $kpi }」の{ $field }
check-of-kpi-unnamed = 名前のない指標の{ $field }
check-required = { $field }（必須）
check-noticed = シート全体で気づいたこと
check-overview = 図で見る
check-stands = このままにした気づき
check-restore = 気づきを戻す
check-all = すべての欄が書けています。
check-next = 次の一手
strength-whole = どれだけ、どう進め、何が変わるかが、そろっています。
strength-checked = どこまでやれば達成か、どこを見れば分かるかが決まっています。
strength-figures = どこまでやれば達成かが、数で決まっています。
strength-sign = 数のほかに、人の言動がどう変わるかが書かれています。
strength-steps = 何をいつするかが、すぐ始められる形になっています。
strength-linked = 何のための目標かが、つながりで分かります。
strength-begun = 書きはじめてあります。
check-notes = 手元ノートのある目標は、{ $all }件のうち{ $count }件です。点検するのは提出する目標だけで、ノートは提出するファイルに入りません。

## ヘルプ
help-back = 書く画面に戻る
help-rules = 気づきの説明
help-nothing = この題のヘルプはありません。一覧からお選びください。
help-waiting = 読み込んでいます…
help-failed = ヘルプを読み込めませんでした。通信状態を確かめて、もう一度お試しください。

## Excelの表の見出し
table-number = No.
table-title = 目標
table-statement = 内容
table-category = 区分
table-links = つながり
table-kpi = 評価指標
table-baseline = 現状
table-target = 目標値
table-unit = 単位
table-due = 期限
table-method = 測り方
table-counting = 数え方
table-confirmed-by = 確かめる人
table-kpi-evidence = 指標の証拠
table-sign = 質の変化
table-criterion = 達成基準
table-criterion-minimum = 最低線
table-actions = 行動
table-weight = ウェイト（%）
table-difficulty = 難易度
table-support = 会社への支援のお願い
table-showing = 持ち出しの範囲
table-evidence = 証拠
table-supplement = 補足
table-not-set = 未記入
table-done = できる

## 会社と課の目標
context-title = 会社と課の目標
context-why = 自分の目標をつなげる先です。分かるところだけで始められます。数字は、あとから入れられます。
context-whose = どこの目標か
context-meanings = 言葉の意味
context-figure-add = 数字を加える
context-figure-name = 項目
context-figure-name-hint = 売上
context-figure-amount = 金額・数
context-figure-unit-hint = 千円
context-policy-add = 方針を加える
context-policy-area = 領域
context-policy-area-hint = 技術
context-policy-text = 方針・施策
context-policy-text-hint = その領域で、部が何をするか
context-objective-add = 課の目標を加える
context-objective = 課の目標
context-objective-hint = 課が、この期に何をやり遂げるか
context-remove = この行を削除する
context-removed = 行を削除しました。
context-sample = 見本を入れる
context-paste = 表を貼り付ける
context-open = ファイルを開く
context-replace = 入れ替える
context-taken = 会社と課の目標を取り込みました。
context-same = いまと同じ内容です。変わるところはありません。
context-links-lost = この変更で、{ $count }件の目標がつながりの一部を失います。元に戻すと、つながりも戻ります。
house-title = 社内の書き方
house-why = 会社や進行役が決めた、書くときの約束です。ここに入れると、アシスタントがそのことばや項目も見ます。下の「ほかの人に配る」で、会社と課の目標と一緒に渡せます。提出するファイルには入りません。
house-none = まだありません
house-summary-off = { $what }（このシートでは使わない）
house-count-words = ことば{ $count }件
house-count-required = 必須の項目{ $count }件
house-use = この目標シートで使う
house-use-why = 使わないことにしても、中身は残ります。いつでも切り替えられます。
house-taken = 社内の書き方を取り込みました。
house-required = 必須の項目
house-hedges = あいまいなことば
house-hedges-hint = 1行に一つずつ（例：善処、前広に）
house-endless-verbs = 終わりのない動詞
house-endless-verbs-hint = 1行に一つずつ、「〜する」の形で（例：切り拓く、紡ぐ）
house-customers = 書かない顧客名
house-customers-hint = 1行に一つずつ
house-allowed = そのまま使うことば
house-allowed-hint = 1行に一つずつ（例：製品、部署、システムの名前）
house-terms = 社内の用語
table-how = Excelで範囲を選んでコピーし、下に貼り付けます。見出しの行（区分・項目・金額・単位・内容）があると、より正確に読み取れます。
table-label = コピーした表
table-hint = 区分	項目	金額	単位	内容
table-nothing = 読み取れる行がありませんでした。
table-read = { $left ->
    [0] すべての行を読み取りました。
   *[other] 読み取れない行が{ $left }行あります。ほかの行は取り込めます。
}
table-left = 読み取れなかった行
table-left-why = この行は取り込まれません。取り込んだあと、手で書き足せます。
table-row = { $row }行目
table-whole = 表にないものは削除し、全体を入れ替える
table-changes = 取り込むと変わるところ
give-title = ほかの人に配る
give-why = 一人が書けば、課の全員が同じ内容から始められます。配るのは会社と課の目標と社内の書き方だけで、自分の目標やノートは入りません。
give-file = ファイルに出す
give-link = リンクをコピーする
give-link-seen = リンクには内容そのものが入っています。リンクを知った人は誰でも読めます。チャットのサーバーやブラウザーの履歴にも残るので、社外に出せない数字はファイルで渡してください。
give-names = 書かない顧客名（{ $count }件）も一緒に渡ります。渡してよい相手か確かめてください。
give-link-length = リンク（{ $length }文字）
give-copied = リンクをコピーしました。
give-not-copied = 自動ではコピーできませんでした。表示されたリンクを選んでコピーしてください。
give-no-link = このブラウザーではリンクを作れません。ファイルで渡してください。

## 氏名・期間・提出先
head-why = 提出するファイルの先頭に入ります。空のままでも書きはじめられます。
head-sheet = 目標シート
head-name-of-sheet = 名前
head-owner = 本人
head-from = 始まり
head-to = 終わり
head-backwards = 終わりの日が、始まりの日より前になっています。
head-evaluator-name = 上長の氏名
head-check-ins-why = 少なくとも3か月に1回あると、目標が古くなる前に直せます。
head-check-in = 進捗確認の日
head-check-in-remove = この日を削除する
head-monthly = 期間に毎月入れる
head-quarterly = 3か月ごとに入れる
head-reviews = 面談
head-hand-in = 提出
head-hand-in-to = 提出先
head-hand-in-by = 提出期限
head-categories = 区分
head-categories-given = はじめからある区分：
head-category = 自分で加えた区分
head-category-hint = 例：品質
head-category-add = 区分を加える
head-category-remove = この区分を削除する
head-names = 出さない名前
head-names-hint = 顧客の会社名や人の名前（1行に1つ）
head-names-why = ここに書いた名前が提出する目標に出てくると、気づきとしてお知らせします。提出するファイルには入りません。
head-write = 目標を書く

## 目標シートとファイル
plans-title = 目標シート
plans-none = まだ目標シートがありません。新しく始めるか、ほかの端末で取った控えを開いてください。
plans-new = 新しい目標シート
plans-goals = 目標{ $goals }件
plans-rename = 名前を変える
plans-rename-named = 「{ $title }」の名前を変える
plans-renamed = 名前を変えました。
plans-copy = 写しを作る
plans-copy-named = 「{ $title }」の写しを作る
plans-copy-of = { $title }（写し）
plans-copied = 写しを作りました。
plans-archive = しまう
plans-archive-named = 「{ $title }」をしまう
plans-archived = 目標シートをしまいました。一覧のいちばん下にあります。
plans-unarchive = 一覧に戻す
plans-unarchive-named = 「{ $title }」を一覧に戻す
plans-unarchived = 目標シートを一覧に戻しました。
plans-away = しまった目標シート（{ $count }件）
plans-take = ほかの端末へ移す
plans-take-named = 「{ $title }」をファイルに取り、ほかの端末へ移す
plans-link = リンクで移す
plans-link-named = 「{ $title }」をリンクで移す
plans-remove = 削除する
plans-remove-named = 「{ $title }」を削除する
plans-removed = 目標シートを削除しました。
open-title = ファイルを開く
open-kinds = 控えのファイル、配布された会社と課の目標やひな形、提出された目標シートを開けます。開いても、内容を見て「取り込む」を押すまでは何も変わりません。
open-reading = 読み込んでいます…
safety-title = なくさないために
safety-saved = この端末
safety-file = 控え
safety-other = ほかに残るもの
safety-past = 変更履歴（この端末に90日分）
safety-handed-in = 提出した目標シート { $count }件（提出先に）
safety-no-other = ありません
copies-title = 自動の控え
copies-why = 選んだフォルダーに、書き換えるたびに控えを取っておけます（1日に1ファイル）。手元ノートも入るので、自分だけが開けるフォルダーを選んでください。
copies-pick = フォルダーを選ぶ
copies-asks = 「{ $name }」に控えを取り続けるには、もう一度許可が要ります。
copies-ready = 書き換えると、1分以内に「{ $name }」へ控えを取ります。
copies-written = { $time } に「{ $name }」へ控えを取りました。
copies-failed = 「{ $name }」に控えを取れませんでした。フォルダーがまだあるか、空きがあるかを確かめてください。
copies-again = 許可して控えを取る
copies-stop = 自動の控えをやめる
safety-promise = ブラウザーの約束
safety-promised = 端末の空きが足りなくなっても、ここに書いたものは消さない約束になっています。
safety-not-promised = 端末の空きが足りなくなると、ブラウザーが消すことがあります。控えを取っておいてください。
safety-sizes = 何がどれだけ使っているか
safety-sizes-why = 容量がいっぱいのときは、上から順に、控えを取ってから削除してください。
safety-own-rest = ひな形と設定
safety-elsewhere = 同じサイトのほかのページ
safety-used = 使っている容量
safety-used-of = 約{ $percent }%
safety-backup-why = すべての目標シートと手元ノートが、1つのファイルに入ります。
aside-title = 読み込めなかったもの
aside-why = 保存されていたのに読み込めないものがありました。中身には手を付けず、そのまま残しています。ファイルに取って、このページの配布元に相談してください。
aside-take = そのまま取り出す
aside-look = 読めるところを探す
aside-remove = 消す
aside-removed = 読み込めなかったものを消しました。
lost-title = ここで書いていた目標シートが見当たらないとき
lost-why = このブラウザーには、目標シートが一つも残っていません。閲覧データの削除や端末の空き不足で、ブラウザーが消したのかもしれません。最後に取った控えのファイルを開くと、そのときの内容に戻ります。
storage-was-emptied = このブラウザーの保存内容が消されていたため、いま開いているものをもう一度保存しました。
# 壊れた文書から取り出せなかった部分の名前
left-whole = 文書の全体
left-kind = 文書の種類
left-plan = 目標シート
left-number = 目標シートのIDまたは提出回数
left-head = { head-title }
left-context = { context-title }
left-house = { house-title }
left-goal = 目標
left-own = 目標シート全体についての手元ノート
left-sources = どの端末で書いたかの記録
left-rest = 壊れた箇所より後ろ
kept-title = このページが保存するもの
kept-where = 目標シート、手元ノート、画面の設定が、このブラウザーの中に保存されます。登録も、サーバーへの送信もありません。
kept-what = 提出された目標シートを開いたときは、そのタブを閉じるまで、タブの中にだけ保存します。
kept-before = 前の内容と、削除した目標シートも、しばらく残ります。「変更履歴」から戻せます。
kept-cleared = ブラウザーの「閲覧データの削除」でサイトのデータを消すと、目標シートも消えます。プライベートウィンドウでは、閉じたときに消えます。
kept-leaves = この端末から出ていくのは、自分で取ったファイル、コピーしたもの、作ったリンクだけです。

## パスフレーズ付きの控え
sealed-take = パスフレーズ付きで取る
sealed-title = パスフレーズ付きの控え
sealed-why = 控えのファイルを暗号化します。開くときに、ここで決めるパスフレーズが要ります。パスフレーズは、このページにもファイルにも残りません。
passphrase-field = パスフレーズ
sealed-again = パスフレーズをもう一度
sealed-show = 入力した文字を見せる
sealed-show-why = 日本語は、見せているときだけ入力できます。
sealed-differs = 上のパスフレーズと違います。
sealed-age = ファイルは、ageという公開された形式です。このページがなくても、ageコマンドで開けます。
sealed-do = 暗号化してダウンロード
sealed-working = 暗号化しています。数秒かかります。
sealed-stop = 中止する
sealed-taken = パスフレーズ付きの控えをダウンロードしました。パスフレーズは、ファイルとは別の場所に残してください。
unseal-title = パスフレーズで開くファイルです
unseal-why = 暗号化したときのパスフレーズを入力してください。開いても、内容を見て「取り込む」を押すまでは何も変わりません。
unseal-do = 開く
unseal-working = パスフレーズを確かめて開いています。数秒かかります。
moving-title = リンクでほかの端末へ移す
moving-why = いまの内容を暗号化して、リンクに入れます。手元ノートも入ります。開くには、リンクとコードの両方が要ります。
moving-working = リンクをつくっています。数秒かかります。
moving-again = もう一度つくる
moving-step-link = リンクを、移す先の端末に送って開きます。
moving-step-code = 移す先の画面でコードをたずねられたら、ここを見ながら入力します。
moving-code = コード
moving-apart = コードは、この画面を閉じると消えます。リンクと同じところには送らないでください。
unseal-code-title = コードで開くリンクです
unseal-code-why = リンクをつくった端末の画面に出ているコードを入力してください。開いても、内容を見て「取り込む」を押すまでは何も変わりません。
unseal-code-wrong = コードが違います。
unseal-code-wrong-do = コードは、数字と英字の12文字です。大文字と小文字、区切りの有無は問いません。画面を閉じてしまったときは、リンクからつくり直してください。
office-absent = 暗号化に使う部分を読み込めませんでした。
office-absent-do = 通信状態を確かめて、もう一度お試しください。
office-other = このページが開いているあいだに、新しい版が公開されました。
office-other-do = 書いたものは保存されています。ページを読み込み直してから、もう一度お試しください。
office-died = 計算が途中で止まりました。
office-died-do = メモリーが足りないのかもしれません。ほかのタブやアプリを閉じて、もう一度お試しください。

## 開いたものの確認
incoming-pasted = 貼り付け・リンクから
incoming-nothing-yet = まだ何も変わっていません。内容を確かめてから取り込んでください。
incoming-backup = 控えのファイル
incoming-pack = 会社と課の目標が届いています
incoming-pack-empty = このファイルには、会社と課の目標も、社内の書き方も、ひな形も入っていません。取り込めるものはありません。
incoming-pack-other = 配布用のファイル
incoming-pack-templates = ひな形{ $count }件
incoming-pack-categories = 区分{ $count }件
incoming-pack-strengths = 伸ばしたい専門性{ $count }件
incoming-pack-house = 社内の書き方が届いています
incoming-house = 社内の書き方も取り込む（{ $what }）
incoming-house-replaces = いまの「社内の書き方」と入れ替わります。
incoming-packs = 控えに入っている配布用のファイルは、目標シートと一緒には取り込みません。このあと1件ずつ開きます：{ $names }。
incoming-written = { $day }に書き出し
incoming-settings = 画面の設定は取り込みません。この端末の設定のままです。
incoming-newer = このファイルには、このページの新しい版で書いた目標シートも入っています：{ $names }。ここでは取り込めませんが、ファイルの中にそのまま残ります。ページを読み込み直して最新の版にしてから、もう一度開いてください。
incoming-sheet = シート{ $number }
incoming-new = この端末にはまだありません。目標{ $goals }件が加わります。
incoming-same = この端末にあるものと同じです。取り込むものはありません。
incoming-differs = 同じ目標シートが、この端末にもあります。内容が違います。
incoming-goals-added = ・ファイルにだけある目標：{ $count }件
incoming-goals-changed = ・内容が違う目標：{ $count }件
incoming-goals-kept = ・同じ目標：{ $count }件
incoming-goals-only-here = ・この端末にだけある目標：{ $count }件
incoming-head = ・氏名・期間などが違います
incoming-context = ・会社と課の目標が違います
incoming-house-differs = ・社内の書き方が違います
incoming-own = ・手元ノート（シート全体の分）が違います
incoming-way-new = 取り込む
incoming-way-leave = 取り込まない
incoming-way-merge = この端末のものとまとめる（両方の変更が残る。元に戻せます）
incoming-way-copy = 別の目標シートとして取り込む（この端末のものも残る）
incoming-way-replace = この端末のものを、ファイルの内容に置き換える（元に戻せます）
incoming-by-field = どこがどう変わるかを見る
incoming-asks = { $count }か所は両方で書き換えられています。まとめると両方が残り、どちらにするかを後でお尋ねします。
incoming-every = 内容の違うもの
incoming-every-merge = すべてまとめる
incoming-every-leave = すべて取り込まない
rescue-title = 読めるところ
rescue-found = 目標シート{ $count }件は、読めるところを取り出せます。
rescue-look = 読めるところを見る
rescue-left = 取り出せなかったところ
rescue-left-why = 壊れている部分は推し量らず、そのまま残しています。もとのファイルは消さずに取っておいてください。
rescue-raw = もとの文字を見る
incoming-take = 取り込む
incoming-leave = やめる
incoming-taken = { $count ->
    [1] 目標シートを取り込みました。
   *[other] 目標シートを{ $count }件取り込みました。
}
incoming-failed = { $count }件は、ここでは閲覧のみのため、取り込めませんでした。
incoming-where = 入れる先
incoming-into = 「{ $title }」に入れる
incoming-into-new = 新しい目標シートを作って入れる
refused-title = 開けませんでした
refused-unchanged = この端末にあるものは、何も変わっていません。
refused-what = 何が起きたか
refused-do = どうすればよいか
refused-file = ファイル
refused-place = 場所
refused-path = 項目
refused-other = 別のものを開く

## 受け取った提出
received-none = 提出された目標シートは、まだ開いていません
received-none-why = 提出されたファイルを開くと、ここで読んで印刷できます。
received-read-only = 提出された目標シートを見ています。閲覧のみで、自分の目標シートには加わりません。
received-print = 印刷する
received-close = 閉じる
received-goals = 目標
received-goals-sum = { $goals }件（ウェイトの合計 { $sum }）
received-revision = 提出
received-revision-number = { $number }回目
received-on = 提出日
received-language = 書いた言語
received-file = ファイル
received-unlinked = どの目標ともつながっていないもの
language-ja = 日本語
language-en = 英語

## Files that cannot be read. error-<code> says what is wrong, error-<code>-do what to do.
error-place = { $line }行目の{ $column }文字目
error-field = { $path }（{ $line }行目の{ $column }文字目）
error-kind-found = { $found ->
    [submission] 提出用のファイル
    [backup] 控えのファイル
    [pack] 配布用のファイル
    [session] セッションのファイル
    [prepared] 進行役のファイル
   *[other] { $found }
}
error-kind-expected = { $expected ->
    [submission] 提出用のファイル
    [backup] 控えのファイル
    [pack] 配布用のファイル
    [session] セッションのファイル
    [prepared] 進行役のファイル
   *[other] { $expected }
}
error-type-found = { $found ->
    [text] 文字列
    [number] 数値
    [flag] true・false
    [list] 配列
    [object] オブジェクト
    [nothing] null
   *[other] { $found }
}
error-type-expected = { $expected ->
    [text] 文字列
    [number] 数値
    [date] 日付
    [flag] true・false
    [list] 配列
    [object] オブジェクト
   *[other] { $expected }
}
error-empty = ファイルが空です。
error-empty-do = 保存した画面に戻り、もう一度ダウンロードしてください。
error-too-large = ファイルが大きすぎます。読み込めるのは{ $max } MBまでです。
error-too-large-do = 目標のファイルは、ふつう1 MBもありません。別のファイルを選んでいないか、ご確認ください。
error-encoding-unknown = 文字コードが分かりません。
error-encoding-unknown-do = テキストエディターで開き、UTF-8で保存し直してから、もう一度お試しください。
error-encoding-broken = UTF-16で書かれていますが、壊れた文字が含まれています。
error-encoding-broken-do = もとのファイルを、もう一度コピーするかダウンロードしてください。
error-is-web-page = これはWebページ（HTML）で、目標のファイルではありません。
error-is-web-page-do = ダウンロードのときに、ログイン画面やエラー画面が保存された可能性があります。保存元を開き直して、JSONファイルをダウンロードしてください。
error-is-zip = これはZIPファイルか、ExcelやWordのファイルです。
error-is-zip-do = ZIPファイルは展開し、中のJSONファイルを選んでください。Excelの表は、セルの範囲をコピーして貼り付けると取り込めます。
error-is-binary = これは画像やPDFなどで、文字のファイルではありません。
error-is-binary-do = 名前が「.json」で終わるファイルを選んでください。
error-not-json = JSONではありません。「{ $found }」で始まっています。
error-not-json-do = 名前が「.json」で終わるファイルを選んでください。貼り付ける場合は、最初の{ "{" }から最後の{ "}" }までをコピーしてください。
error-not-an-object = 全体が{ error-type-found }になっています。このページのファイルは{ "{" }で始まり、{ "}" }で終わります。
error-not-an-object-do = 複数人分をまとめたファイルの場合は、1人分ずつに分けてから開いてください。
error-cut-off = ファイルが途中で切れています（{ error-place }）。
error-cut-off-do = ダウンロードかコピーが最後まで済んでいないようです。もう一度やり直してください。
error-trailing = 内容が終わったあとに、余分な文字があります（{ error-place }から「{ $found }」）。
error-trailing-do = 余分な部分を消すか、もとのファイルをもう一度ダウンロードしてください。
error-unexpected = { error-place }の「{ $found }」が、JSONの書き方に合っていません。
error-unexpected-do = 手で直したファイルの場合は、その前後のカンマ、引用符、かっこを確認してください。
error-control-character = { error-place }に、そのままでは書けない制御文字（{ $found }）があります。
error-control-character-do = 文字列の中で改行する場合は、\nと書きます。それ以外の制御文字は消してください。
error-bad-escape = { error-place }の「{ $found }」が、JSONの書き方に合っていません。
error-bad-escape-do = 文字列の中の\は、\\と2つ重ねて書きます。
error-lone-surrogate = { error-place }の「{ $found }」は、1文字の半分だけです。
error-lone-surrogate-do = 絵文字などが途中で切れています。その文字を入れ直すか、もとのファイルをもう一度ダウンロードしてください。
error-bad-number = { error-place }の「{ $found }」は、数値の書き方に合っていません。
error-bad-number-do = 先頭に余分な0を付けず、小数点の前後には必ず数字を書きます。例：6、0.5、-3
error-too-deep = 入れ子が深すぎます（{ $max }段まで）。{ error-place }で止まりました。
error-too-deep-do = このページのファイルは、ここまで深くなりません。別のファイルを選んでいないか、ご確認ください。
error-duplicate-key = { error-field }：同じ項目「{ $found }」が2つあります。
error-duplicate-key-do = どちらの値が正しいか確かめ、もう片方を消してください。
error-no-format = このページのファイルではないようです（項目「format」がありません）。
error-no-format-do = このページで保存したJSONファイルを選んでください。
error-format-unknown = このページの知らない種類のファイルです（format：{ $found }）。
error-format-unknown-do = ページを読み込み直して最新にしてから、もう一度お試しください。それでも開けない場合は、別のソフトのファイルです。
error-wrong-kind = これは{ error-kind-found }です。ここで開けるのは{ error-kind-expected }です。
error-wrong-kind-do = はじめの画面でファイルを開くと、種類に合った画面で表示されます。
error-no-version = 形式の版が書かれていません（項目「version」がありません）。
error-no-version-do = もとのファイルをもう一度ダウンロードしてください。手で作る場合は、"version": 1と書き加えます。
error-version-unknown = 形式の版「{ $found }」を読み取れません（{ error-place }）。
error-version-unknown-do = 版は1以上の整数で、引用符を付けずに書きます。例："version": 1
error-newer-version = 新しい版（{ $found }）のファイルで、このページ（版{ $max }まで）では表示できません。
error-newer-version-do = ページを読み込み直して最新にしてから、もう一度お試しください。ファイルはそのまま残しておいてください。
error-wrong-type = { error-field }：{ error-type-expected }が入るところに、{ error-type-found }が入っています。
error-wrong-type-do = 手で直したファイルの場合は、その値を確認してください。そうでなければ、もとのファイルをもう一度ダウンロードしてください。
error-not-a-date = { error-field }：「{ $found }」は日付として読めません。
error-not-a-date-do = 実在する日付を、2026-10-01の形で書いてください。
error-not-an-id = { error-field }：「{ $found }」はIDとして使えません。
error-not-an-id-do = IDは、半角の英数字と「-」「_」「.」だけで、64文字までです。
error-not-a-weight = { error-field }：ウェイト「{ $found }」は使えません。
error-not-a-weight-do = ウェイトは0から100までの整数です。
error-not-whole = { error-field }：「{ $found }」は使えません。ここには0以上の整数が入ります。
error-not-whole-do = 小数、マイナスの数、引用符を付けた数は使えません。値を直してください。
error-number-too-long = { error-field }：数値「{ $found }」の桁数が多すぎます。
error-number-too-long-do = 数値は全部で15桁、小数点以下は6桁までです。単位を千円や百万円にすると、桁を減らせます。
error-word-unknown = { error-field }：「{ $found }」という選択肢はありません。
error-word-unknown-do = 次のどれかを書いてください：{ $expected }
error-text-too-long = { error-field }：文章が長すぎます（{ $found }文字）。
error-text-too-long-do = 1つの項目に書けるのは{ $max }文字までです。分けるか、短くしてください。
error-too-many = { error-field }：数が多すぎます。ここに入るのは{ $max }件までです。
error-too-many-do = ファイルを分けるか、使わないものを消してください。
error-id-missing = { error-field }：IDがありません。
error-id-missing-do = もとのファイルをもう一度ダウンロードしてください。手で作る場合は、ほかと重ならないIDを書き加えます。
error-id-twice = { error-field }：ID「{ $found }」が2回使われています。
error-id-twice-do = コピーして増やした場合は、片方のIDを別の文字列に変えてください。
error-slot-twice = { error-field }：2つの質問が同じ空欄「{ $found }」をたずねています。
error-slot-twice-do = 片方の質問の「slot」を別の名前に変え、答えを入れる文の中にもその名前を書いてください。
error-not-a-slot = { error-field }：「{ $found }」は空欄の名前に使えません。
error-not-a-slot-do = 空欄の名前は、半角の英小文字・数字・ハイフンで64文字までです。文の中では{ "{" }theme{ "}" }のように波括弧で囲みます。
error-template-empty = { error-field }：このひな形には目標が入っていません。
error-template-empty-do = 目標を1つ以上書き加えるか、このひな形を消してください。
error-wording-missing = { error-field }：ひな形のこの目標には、文章がありません。
error-wording-missing-do = 難易度のどれか1つについて、文章（levels）を書き加えてください。
error-agenda-empty = { error-field }：この進行には場面がありません。
error-agenda-empty-do = 場面を1つ以上加えるか、進行ごと消してください。
error-not-minutes = { error-field }：「{ $found }」分の場面はつくれません。
error-not-minutes-do = 場面の長さは1分から240分までです。分の数を、引用符なしの整数で書いてください。
error-not-a-time = { error-field }：「{ $found }」は時刻として読み取れません。
error-not-a-time-do = 14:00のように、時と分を2桁ずつ半角で書いてください。
error-not-a-key = { error-field }：セッションの鍵ではありません。
error-not-a-key-do = 進行役の控えからファイルを作り直してください。鍵を手で直すと、提出されたものを開けなくなります。
error-wrong-value = 読み取れない値が含まれています。
error-wrong-value-do = もとのファイルをもう一度ダウンロードしてください。続くようなら、このファイルを残したまま、配布元にお知らせください。
error-code-none = 受け渡し用のコードが見つかりません。
error-code-none-do = コードは「deguchi1.」で始まります。リンクまたはコードの全体をコピーしてください。
error-code-cut = コードが途中で切れています。
error-code-cut-do = チャットやメールで長い行が省略された可能性があります。送り主にファイルで送ってもらうか、全体をコピーし直してください。
error-code-damaged = コードの一部が変わっていて、もとの内容に戻せません。
error-code-damaged-do = 文字が抜けたり置き換わったりしています。送り主に、もう一度送ってもらってください。
error-sealed-not = これは暗号化されたファイルではありません。
error-sealed-not-do = 名前が「.age」で終わるファイルを選ぶか、「-----BEGIN AGE ENCRYPTED FILE-----」から始まる文の全体を貼り付けてください。
error-sealed-version = このページがまだ知らない形式で暗号化されています。
error-sealed-version-do = ページを読み込み直してから、もう一度お試しください。それでも開けないときは、暗号化に使ったプログラムで開いてください。
error-sealed-cut = 暗号化されたファイルが途中で切れています。
error-sealed-cut-do = ダウンロードかコピーが最後まで済んでいないようです。もう一度やり直してください。
error-sealed-damaged = 暗号化されたあとで、ファイルの中身が変わっています。途中までの内容は取り込みません。
error-sealed-damaged-do = 終わりの部分が欠けているのかもしれません。もとのファイルをもう一度コピーするか、別に取っておいた控えを開いてください。
error-sealed-passphrase = パスフレーズが違います。
error-sealed-passphrase-do = 全角と半角、大文字と小文字、前後の空白まで、決めたときと同じにしてください。確かに合っているなら、ファイルの先頭が壊れているおそれがあります。
error-sealed-for-keys = このファイルは、パスフレーズではなく鍵で開くものです。
error-sealed-for-keys-do = 受け取り手の鍵がある端末で開いてください。
error-sealed-for-passphrase = このファイルは、鍵ではなくパスフレーズで開くものです。
error-sealed-for-passphrase-do = 暗号化したときのパスフレーズを入力してください。
error-sealed-for-others = このファイルは、この端末の鍵では開けません。ほかの相手に宛てたもののようです。
error-sealed-for-others-do = 鍵をつくった端末で開くか、送り主に宛先を確かめてください。
error-sealed-effort = このファイルを開くには、メモリーが{ $found } MB要ります。ここで使うのは{ $max } MBまでなので、開いていません。
error-sealed-effort-do = 暗号化の計算が、このページのファイルの{ $times }倍に設定されています。心当たりがなければ開かないでください。自分でつくったものなら、ageコマンドで開けます。
error-sealed-no-passphrase = パスフレーズが空です。
error-sealed-no-passphrase-do = 暗号化に使うパスフレーズを入力してください。
error-sealed-no-recipient = だれが開けるようにするかが決まっていません。
error-sealed-no-recipient-do = 受け取り手の鍵を1つ以上選んでください。
error-sealed-bad-identity = これは秘密の鍵ではありません。
error-sealed-bad-identity-do = 「AGE-SECRET-KEY-1」で始まる文字の全体をコピーしてください。
error-sealed-bad-recipient = これは受け取り手の鍵ではありません。
error-sealed-bad-recipient-do = 「age1」で始まる文字の全体をコピーしてください。
error-zip-not = ZIPファイルとして開けません。
error-zip-not-do = ダウンロードが途中で止まったのかもしれません。もう一度ダウンロードするか、フォルダーの中のファイルをまとめて選んでください。
error-zip-too-many = ZIPの中のファイルが多すぎます。一度に読めるのは{ $max }個までです。
error-zip-too-many-do = 提出されたファイルだけのフォルダーに分け、順に読み込んでください。
error-zip-too-large = ZIPの中のファイルが大きすぎます。1個が{ $max } MB、全部で{ $all } MBまで読めます。
error-zip-too-large-do = 目標のファイルは、ふつう1 MBもありません。関係のないファイルが混じっていないか、ご確認ください。
error-zip-locked = ZIPにパスワードがかかっています。
error-zip-locked-do = 手元で展開してから、中のファイルをまとめて選んでください。
error-zip-method = このページの知らない方式で圧縮されています。
error-zip-method-do = 手元で展開してから、中のファイルをまとめて選んでください。
error-zip-damaged = ZIPの中で壊れています。
error-zip-damaged-do = もう一度ダウンロードしても同じなら、本人に出し直してもらってください。

## パスフレーズの当てやすさ
passphrase-guesses = 当たるまでに試す回数：およそ10の{ $power }乗回
passphrase-time-minutes = ファイルを手に入れた人が本気で試せば、数分で開きます。
passphrase-time-day = ファイルを手に入れた人が本気で試せば、長くても1日ほどで開きます。
passphrase-time-months = ファイルを手に入れた人が本気で試せば、数か月で開きます。
passphrase-time-decades = ファイルを手に入れた人が本気で試しても、開くまでに数年から数十年かかります。
passphrase-time-centuries = ファイルを手に入れた人が本気で試しても、開くまでに数百年かかります。
passphrase-time-why = 1秒に1万回試せる設備（高性能な計算機10台ほど）で見積もった目安です。ファイルは手元で何度でも試せるので、回数の制限では守れません。
passphrase-first-common = よく使われる言葉が入っています。こうした言葉は真っ先に試されます。aを@にするような置き換えも、まとめて試されます。
passphrase-first-date = 日付か年が入っています。160年分の日付をすべて試しても6万回で済みます。
passphrase-first-sequence = 文字や数字が順番に並んでいます。順番どおりの並びは、逆向きも含めてすぐに試されます。
passphrase-first-keyboard = キーボードで隣り合うキーが並んでいます。指でなぞった並びは、早いうちに試されます。
passphrase-first-repeat = 同じものの繰り返しがあります。繰り返して長くしても、試す回数はほとんど増えません。
passphrase-first-word = 一つの言葉だけでできています。辞書の言葉は、端から順に試しても1万回ほどです。
passphrase-first-few = 言葉の数が少ないので、その組み合わせを順に試せます。
passphrase-first-digits = 数字だけです。1文字に10通りしかないので、長さのわりに早く試し終わります。
passphrase-first-short = 短いので、すべての組み合わせを試せます。
passphrase-help-words = ほかと関係のない言葉をあと{ $count }個、空白で区切って足すと、数百年は開きません。言葉なら、長くなっても覚えられます。
passphrase-slip-width = 全角の英数字が入っています。半角で入力すると違うパスフレーズになり、開けません。
passphrase-slip-edge = 先頭か末尾に空白があります。見えないので、次に入力するときに忘れがちです。
passphrase-keep = 忘れると、だれにも開けません。紙に書いて、ファイルとは別の場所に置いてください。

## rule-<id>-name は短い名、-ask は太字の問い、-why は理由の一文。
rule-no-number-name = 「どれだけ」がまだない
rule-no-number-ask = いくつ、またはどの水準になれば十分ですか。
rule-no-number-why = 数や割合が一つあると、達成したかどうかを、本人も評価者も同じように判断できます。
rule-no-due-name = 「いつまで」がまだない
rule-no-due-ask = いつまでに、またはどのくらいの頻度で行いますか。
rule-no-due-why = 期限か頻度が決まっていると、途中で進み具合を確かめられます。
rule-mindset-name = 外から見える形がまだない
rule-mindset-ask = 「{ $word }」は、どんな行動や成果から周りに伝わりますか。
rule-mindset-why = 心の中や身についた力は、そのままでは人から見えません。見える行動や成果が一つあると、できたかどうかを本人も評価者も判断できます。
rule-dependence-name = 相手しだいの目標
rule-dependence-ask = 「{ $word }」に向けて、自分は何をしますか。
rule-dependence-why = 相手しだいの書き方では、自分が何をしたのかが伝わりません。自分の行動が一つ入ると、そこを評価してもらえます。
rule-endless-verb-name = 終わりのない動詞
rule-endless-verb-ask = 何を、いくつ、いつまでに行いますか。
rule-endless-verb-why = 「{ $word }」だけでは、できたかどうかを、本人も評価者も決められません。
rule-hedge-name = 範囲が未定
rule-hedge-ask = 「{ $word }」の中身を決められますか。
rule-hedge-ask-which = 「{ $word }」には、ほかに何が入りますか。
rule-hedge-ask-when = 「{ $word }」は、いつ、何回のことですか。
rule-hedge-ask-far = 「{ $word }」は、どこまでのことですか。
rule-hedge-ask-how = 「{ $word }」は、どんな行動に表れますか。
rule-hedge-why = 範囲が言葉に出ていると、期末に「やった」「足りない」の行き違いが起きません。
rule-several-goals-name = 目標が二つ入っている
rule-several-goals-ask = 「{ $word }」は、別の目標に分けられますか。
rule-several-goals-why = 一つの文に目標が二つあると、片方だけ達成したときに評価が決まりません。分けると、指標もウェイトも別々に付けられます。
rule-several-goals-mend = ここには一つ目だけを残す
rule-activity-only-name = 行動の数だけになっている
rule-activity-only-ask = { $kind ->
    [kpi] 「{ $word }」が目標値に届くと、誰の何が変わりますか。
   *[text] 「{ $word }」の結果、誰の何が変わりますか。
  }
rule-activity-only-why = 行動の数だけだと、数をこなしても、何の役に立ったかが伝わりません。使われた件数、減った時間、一人でできるようになった人など、その先に起きることを一つ添えてください。
rule-private-leak-name = 手元ノートの言葉
rule-private-leak-ask = { $kind ->
    [name] 「{ $word }」は、手元ノートにある名前です。提出する文に残しますか。
    [run] 手元ノートと同じ言葉が入っています。提出する文に残しますか。
   *[phrase] 「{ $word }」は手元ノート向きの言葉です。提出する文に残しますか。
  }
rule-private-leak-why = この欄は会社に提出されます。自分だけの言葉は手元ノートに置いておけます。
rule-named-customer-name = 顧客や人の名前
rule-named-customer-ask = { $kind ->
    [listed] 「{ $word }」は「出さない名前」にあります。提出する文では、何と言い換えますか。
    [company] 「{ $word }」は会社や団体の名前のようです。提出する文では、何と言い換えますか。
    [person] 「{ $word }」は人の名前のようです。提出する文では、何と言い換えますか。
   *[reach] 「{ $word }」は連絡先のようです。提出する文では、何と言い換えますか。
  }
rule-named-customer-why = 目標は多くの人が読みます。業種や役割で書けば、名前がなくても中身は伝わります。
rule-no-target-name = 目標値がまだない
rule-no-target-ask = 「{ $kpi }」は、どこまで行けば達成ですか。
rule-no-target-why = { $count ->
    [1] 空のままでも提出でき、そのときは「未記入」と書かれます。
   *[other] 目標値のない指標が{ $count }件あります。空のままでも提出でき、そのときは「未記入」と書かれます。
  }
rule-no-unit-name = 単位がまだない
rule-no-unit-ask = 「{ $kpi }」の数字の単位は何ですか。
rule-no-unit-why = { $count ->
    [1] 件、日、円などの単位が付くと、数字だけを見た人にも大きさが伝わります。
   *[other] 単位のない指標が{ $count }件あります。件、日、円などの単位が付くと、数字だけを見た人にも大きさが伝わります。
  }
rule-no-baseline-name = 現状がまだない
rule-no-baseline-ask = 「{ $kpi }」は、いまどのくらいですか。
rule-no-baseline-why = いまの値と並べると、目標値がどれだけ先にあるかが評価者にも伝わります。おおよその値でかまいません。まだ分からないときは、測り方に「期首に測る」と書いておけます。
rule-no-measurement-name = 測り方がまだない
rule-no-measurement-ask = 「{ $kpi }」は、いつ、何から数えますか。
rule-no-measurement-why = 何から数え、何を1件とするかが決まっていると、期末に誰が数えても同じ数になります。
rule-no-evidence-name = 証拠がまだない
rule-no-evidence-ask = 「{ $kpi }」の結果は、どこを見れば分かりますか。
rule-no-evidence-why = 見る場所が決まっていると、期末に材料を集め直さずに済み、評価者も自分の目で確かめられます。
rule-due-outside-period-name = 期間の外にある期限
rule-due-outside-period-ask = { $kind ->
    [text] 「{ $what }」は、この期間の中にありません。いつまでに行いますか。
    [before] 「{ $what }」の期限（{ $day }）は、期間が始まる前の日です。いつにしますか。
   *[after] 「{ $what }」の期限（{ $day }）は、期間が終わったあとの日です。いつにしますか。
  }
rule-due-outside-period-why = { $period ->
    [whole] この目標シートの期間は、{ $from }から{ $to }までです。
    [before] この目標シートの期間は、{ $from }からです。
   *[after] この目標シートの期間は、{ $to }までです。
  }{ $count ->
    [1] 期限が期間の中にあると、期末の面談で達成したかどうかを話せます。
   *[other] 期間の外にある期限は{ $count }件あります。期間を変えたときは、まとめて見直せます。
  }
rule-target-not-better-name = 現状よりよくならない目標値
rule-target-not-better-ask = { $kind ->
    [same] 「{ $kpi }」は、現状も目標値も{ $target }です。水準を保つ指標ですか。
   *[worse] 「{ $kpi }」は、{ $baseline }が{ $target }になると、よくなったといえますか。
  }
rule-target-not-better-why = { $direction ->
    [down] この指標は「少ないほど良い」になっています。
   *[up] この指標は「多いほど良い」になっています。
  }数字の入れ違いでなければ、「どちらが良いか」を選び直すと、評価者が読み違えません。
rule-no-difficulty-name = 難易度がまだない
rule-no-difficulty-ask = この目標は、いまの等級の人にとって、どのくらい難しいですか。
rule-no-difficulty-why = ほかの目標には難易度が付いています。そろっていると、評価者が目標どうしを同じ目で見られます。
rule-no-permission-name = 許可する人がまだない
rule-no-permission-ask = これを外に見せてよいと決めるのは、誰ですか。
rule-no-permission-why = 成果の持ち主が顧客のこともあります。許可する人を先に決めておくと、期末になって「出せない」と分かることがありません。
rule-slot-left-name = 空欄が残っている
rule-slot-left-ask = 「{ $word }」には何が入りますか。
rule-slot-left-why = 型から残っている空欄です。自分の案件の言葉に替えると、この目標が自分のものになります。
rule-no-action-name = 行動がまだ固まっていない
rule-no-action-ask = { $kind ->
    [bare] 「{ $action }」は、いつまでに、またはどのくらいの頻度で行いますか。
   *[none] そのために、何を、何回、いつまでに行いますか。
  }
rule-no-action-why = 「何を、何回、いつまでに」と書いた行動が一つあると、すぐに始められ、途中の進み具合も見えます。
rule-ai-alone-name = 自分にしかできない部分
rule-ai-alone-ask = 自分で確かめること、人に聞くこと、現場で使うことのうち、どれを足せますか。
rule-ai-alone-why = 文章だけなら、生成AIにも書けます。確かめた跡や使った人の声が一つあると、それが自分の仕事の裏付けになります。
rule-required-field-name = 必須の項目が空いている
rule-required-field-ask = { $field ->
    [links] この目標は、会社や課のどの目標に応えますか。
    [kpis] 達成したかどうかを、何で測りますか。
    [sign] 達成したとき、周りの人の言葉や行動は、どう変わっていますか。
    [criterion] 期末に、何を見て達成と判断しますか。
    [criterion-minimum] どこを下回ったら、未達ですか。
    [actions] そのために、何を、何回、いつまでに行いますか。
    [weight] この目標に、ウェイトを何％置きますか。
    [difficulty] 難易度は、どれに当たりますか。
    [category] どの区分の目標ですか。
   *[support] 達成のために、会社に何をお願いしますか。なければ「なし」と書けます。
  }
rule-required-field-why = { $count ->
    [1] どの目標にも要ると、会社や進行役が決めた項目です。空のままでも提出できますが、差し戻されることがあります。
   *[other] どの目標にも要ると、会社や進行役が決めた項目が{ $count }件空いています。空のままでも提出できますが、差し戻されることがあります。
  }
rule-no-link-name = つながりがまだない
rule-no-link-ask = この目標は、会社や課のどの目標に応えますか。
rule-no-link-why = つながりが一つあると、評価者はこの目標が何のためかをすぐに読み取れます。
rule-numbers-only-name = 数字だけになっている
rule-numbers-only-ask = 達成したとき、周りの人の言葉や行動は、どう変わっていますか。
rule-numbers-only-why = 数字だけだと、件数をそろえることが目的になりがちです。質の変化が一つあると、その数字で何をよくしたいのかが伝わります。
rule-no-asset-name = 「残るもの」がまだない
rule-no-asset-ask = この目標が終わったとき、手元に何が残りますか。
rule-no-asset-why = 型や記録が一つ残ると、案件が替わっても使えます。手元ノートに書く欄で、提出するファイルには入りません。
rule-objective-unserved-name = 応える目標のない課の目標
rule-objective-unserved-ask = 「{ $objective }」に応える目標はありますか。
rule-objective-unserved-why = 課の目標のすべてに一人で応えなくてもかまいません。つながりを選び忘れていないかを、提出の前に見ておけます。
rule-weights-sum-name = ウェイトの合計が100でない
rule-weights-sum-ask = { $kind ->
    [over] 合計が100を{ $count }超えています。どの目標を軽くしますか。
   *[under] 合計が100に{ $count }足りません。どの目標を重くしますか。
  }
rule-weights-sum-why = 合計が100になっていると、どの目標にどれだけ力を入れるかが、評価者に数字のとおり伝わります。
rule-twin-goals-name = 目標どうしが似ている
rule-twin-goals-ask = 目標{ $first }と目標{ $second }は、どこが違いますか。
rule-twin-goals-why = 文がほとんど同じだと、一つの成果が二度数えられているように見えます。一つにまとめるか、違いを書き入れると、それぞれを別々に評価できます。
rule-too-many-goals-name = 目標が多い
rule-too-many-goals-ask = 目標が{ $count }件あります。この期に力を注ぐのは、どれですか。
rule-too-many-goals-why = 7件を超えると、1件にかけられる力も、面談で話せる時間も少なくなります。小さなものは、ほかの目標の行動に移せます。
rule-one-category-name = 区分が一つだけ
rule-one-category-ask = 目標がすべて「{ $category }」です。ほかの区分で引き受けていることはありませんか。
rule-one-category-why = 育成や組織づくりなど、ふだんの働きも目標にしておくと、評価者に見てもらえます。あえて一つに絞った場合は、このままでかまいません。
rule-weight-lopsided-name = ウェイトのかたより
rule-weight-lopsided-ask = { $kind ->
    [category] 「{ $category }」の目標に、ウェイトの{ $percent }%があります。力のかけ方のとおりですか。
   *[light] ウェイトが{ $percent }%に満たない目標が{ $count }件あります。独立した目標にしておきますか。
  }
rule-weight-lopsided-why = { $kind ->
    [category] 一つの区分が70%を超えると、ほかの区分でよい仕事をしても、評価はほとんど変わりません。
   *[light] 5%に満たない目標は、達成しても評価がほとんど変わりません。近い目標にまとめるか、その行動に移すと、書いたことが生きます。
  }
rule-no-check-in-name = 途中の進捗確認が足りない
rule-no-check-in-ask = { $kind ->
    [gap] { $from }から{ $to }までの{ $days }日間、進捗確認がありません。途中のいつ確かめますか。
   *[none] 期間の途中に、進捗確認の日がありません。いつ確かめますか。
  }
rule-no-check-in-why = 3か月に一度は確かめる日があると、状況が変わっても、目標が古くなる前に直せます。
rule-no-review-date-name = 目標を見直す日がない
rule-no-review-date-ask = 期間の途中で、目標そのものを見直すのはいつですか。
rule-no-review-date-why = 3か月を超えると、案件も部の方針も変わります。中間面談の日を決めておけば、合わなくなった目標を、理由を添えて変えられます。
rule-loop-gap-name = ループに空いたところがある
rule-loop-gap-ask = { $places }にあたる目標はありますか。
rule-loop-gap-why = 知見が仕組みになり、ほかの案件で使われ、収益になって次の知見に戻ると、会社の利益と自分の積み上げが同じ方向を向きます。一人ですべてを埋めなくてもかまいません。
rule-asset-only-visible-name = 残るものが「見える」で止まっている
rule-asset-only-visible-ask = 残るもののうち、ほかの人が使える形にできるのはどれですか。
rule-asset-only-visible-why = 書きとめたものを型や手順にすると、自分のいない案件でも役に立ちます。段階を選ぶ欄は手元ノートにあり、提出するファイルには入りません。
rule-too-short-name = もう少し聞かせてください
rule-too-short-ask = 何を、いくつ、いつまでに行いますか。
rule-too-short-why = 三つが書けると、短いままで伝わる目標になります。
substance-name = 考えてみたいこと
substance-done = 考えました（もう聞かない）
substance-left = この問いは、もう出しません。
substance-users-ask = あなたがいない場で、誰が、どの案件でこれを使いますか。
substance-users-why = 使う人が一人思い浮かぶと、何を作り、何を省くかが決まります。
substance-keeper-ask = あなたが別の案件に移ったあと、誰がこれを手入れしますか。
substance-keeper-why = 受け継ぐ人を考えておくと、作り方も、書き残すことも変わります。
substance-tried-ask = 聞いた人は、翌日から何を変えますか。
substance-tried-why = 聞いた人の最初の一歩まで思い描くと、伝えることが絞れます。
substance-objection-ask = この話に異を唱えるとしたら、誰が、何と言いますか。
substance-objection-why = その反論への答えは、AIに要約させても出てきません。
substance-alone-ask = 今は一緒でないとできず、期末には相手が一人でできることは何ですか。
substance-alone-why = 一つ決まると、何を練習してもらうかも決まります。
substance-trouble-ask = いちばん困っているのは誰で、そのために何を失っていますか。
substance-trouble-why = 失っている時間や金額が言えると、提案は相手の話になります。
substance-refusal-ask = 断られるとしたら、どんな理由ですか。
substance-refusal-why = 断る理由を早めに考えておくと、期中に打てる手が増えます。
substance-near-miss-ask = この一年で事故になりかけたのは何で、誰がそれを知っていますか。
substance-near-miss-why = 実際に起きかけたことから始めると、守り方が自分たちのものになります。
substance-away-ask = あなたが一か月いなかったら、何が止まりますか。
substance-away-why = 止まるものの中に、形にして残す値打ちのあるものがあります。
substance-elsewhere-ask = 同じことで困っている人は、ほかにどこにいますか。
substance-elsewhere-why = 一人見つかるだけで、この目標は自分の案件の外でも役に立ちます。
ask-what = 何をする
ask-what-example = 課内勉強会で説明する
ask-shown-by = それを示す行動や成果
ask-shown-by-example = 課内勉強会で説明する
ask-own-act = 自分のすること
ask-own-act-example = 設計を一緒に見直す
ask-how-much = いくつ・どの水準
ask-how-much-example = 2回
ask-by-when = いつまで・どの頻度
ask-by-when-example = 9月末
ask-how-often = いつ・何回
ask-how-often-example = 月1回
ask-how-far = どこまで
ask-how-far-example = 3件まで
ask-how-shown = 回数や行動
ask-how-shown-example = 週1回
ask-result = その先に起きること
ask-result-example = 2名が自分の案件で試す
ask-which = 具体的には
ask-which-example = 試験項目書
ask-blank = ここに入る言葉
ask-blank-example = 監視設計
ask-checked-on = 何で確かめるか
ask-checked-on-example = 検証環境
ask-gone-through-with = だれに意見を聞くか
ask-gone-through-with-example = 営業の2名
ask-used-in = どこで使うか
ask-used-in-example = 保守の案件
ask-instead = 名前の代わりの言葉
ask-instead-example = 製造業の顧客
ask-which-day = いつまで
ask-which-day-example = 12月末
ask-other-words = 提出する文での言い方
ask-other-words-example = 案件で役立てる

## Keeping a goal as a template
keep-customer = 顧客名
keep-customer-ask = どの顧客の仕事ですか。社名の代わりに、業種や規模で書けます。
keep-customer-why = 目標は多くの人が読みます。だれの役に立つかが伝われば、社名はいりません。
keep-customer-example = 卸売業の顧客
keep-person = 氏名
keep-person-ask = だれのことですか。名前の代わりに、役割で書けます。
keep-person-why = 相手が決まると、いつ何を頼むかまで決められます。
keep-person-example = 業務担当
keep-contact = 連絡先
keep-contact-ask = どこに連絡しますか。窓口の名前で書けます。
keep-contact-why = アドレスや番号を書くと、目標を読む人みなに伝わります。
keep-contact-example = 顧客の窓口
keep-numbered = { $what }{ $number }
keep-figure-up = { $figure }以上
keep-figure-down = { $figure }以下
keep-figure-keep = { $figure }を保つ

## 質問に答えて書く
guide-why = たずねる理由
guide-count = { $at }／{ $all }
guide-blank = ひな形なし
guide-own = 手元ノート
guide-example = 例：{ $section }の場合
guide-back = 戻る
guide-next = 次へ
guide-later = あとで決める
guide-skip = とばす
guide-page = 用紙に直接書く
guide-keys-line = Enter で次へ
guide-keys-page = Ctrl + Enter で次へ
guide-answer-hint = ここに書く
guide-so-far = ここまでの文
guide-ahead = このあと聞くこと
guide-has-answer = （下書きあり）
guide-nothing-yet = 答えると、ここに文ができていきます。
guide-end-ask = どちらから始めますか。
guide-end-why = 目標は、課の求めと自分の経験が重なるところに立ちます。考えやすいほうから入れば、もう一方はあとでたずねます。
guide-from-need = 課が求めていることから
guide-from-need-why = 課の目標をひとつ選び、自分が引き受ける分を決めます。
guide-from-made = 自分がつくったもの、分かったことから
guide-from-made-why = 手元にある経験をひとつ挙げ、それが課のどこで役に立つかを決めます。
guide-need-ask = 課の目標のうち、どれに応えますか。
guide-need-why = 応える先がひとつ決まっていれば、上長は何のための目標かをすぐに読み取れます。
guide-made-ask = つくったもの、分かったことで、ほかの人にも使ってほしいのは何ですか。
guide-made-why = 一度うまくいったやり方は、人に渡せる形にすれば、もう一度会社の役に立ちます。
guide-made-hint = 例：夜間バッチの失敗を見分ける手順
guide-for-ask = それは、どの目標の役に立ちますか。
guide-for-why = 自分のための工夫も、課の目標につながれば、会社が時間を割いてよい仕事になります。
guide-unserved = まだ応える目標がありません
guide-no-context = 会社と課の目標が、まだ入っていません。先に入れるか、あとでつなげるかを選べます。
guide-template-ask = どんな形の目標にしますか。
guide-template-why = ひな形には、測り方と行動、証拠まで入っています。文は答えに合わせて変わり、あとから一字ずつ直せます。
guide-no-template = ひな形を使わない
guide-no-template-why = 題と内容から、自分の言葉で書きます。
guide-serve-ask = この目標は、どれに応えますか。
guide-serve-why = 応える先があると、上長はこの目標が何のためかをすぐに読み取れます。
guide-title-ask = ひとことで言うと、何を、どこまでしますか。
guide-title-why = 面談で題だけを読み上げても伝われば、期末に話が食い違いません。
guide-statement-ask = 誰のために何をして、期末に何がどう変わっていますか。
guide-statement-why = 変わったあとの様子まで書けば、終わったかどうかを誰もが同じように判断できます。
guide-figures-ask = 期末に、何がいくつになっていれば十分ですか。
guide-figures-why = 目標値は、あなたが上長と約束する数です。目安は目安として、自分の現場に合う数を入れてください。
guide-sign-ask = うまくいったとき、まわりの人は何を言い、何をするようになりますか。
guide-sign-why = 数字だけを追うと、数字だけが残ります。人の変化を添えておくと、数に出ない成果も話せます。
guide-actions-ask = そのために、何を、どのくらいの間隔でしますか。
guide-actions-why = 来週から動ける言葉になっていれば、忙しい月にも続きます。
guide-evidence-ask = できたことは、どこを見れば分かりますか。
guide-evidence-why = 証拠の置き場所を先に決めておけば、期末に思い出して集める手間がなくなります。
guide-support-ask = 会社に、何を用意してもらえると進みますか。
guide-support-why = 時間、費用、顧客と話す席、公開の許可。先に頼んでおけば、約束の前提として残ります。
guide-showing-ask = このうち、社外に見せてよいのはどこまでですか。
guide-showing-why = 成果は顧客のものであることもあります。範囲と許可する人を先に決めておけば、あとで困りません。
guide-showing-short = 持ち出しの範囲
guide-meaning-ask = この目標は、あなたにとってどんな意味がありますか。
guide-meaning-why = 会社のために書いた目標でも、自分に積み上がるものが見えていると続けられます。
guide-strength-ask = どの専門性を伸ばしたいですか。
guide-strength-why = 伸ばす先が決まると、どの仕事を引き受け、何を頼むかを選びやすくなります。
guide-remains-ask = 期が終わったとき、手元に何が残りますか。
guide-remains-why = 名前のついたものが残れば、次の現場でも使えます。
guide-self-check-ask = いまの自分について、ひとことずつ書いておきますか。
guide-self-check-why = 人と比べるためではなく、次の期に読み返して変化に気づくためのものです。提出もされません。
self-check-abstraction = 具体と抽象を行き来できているか
self-check-tools = 道具を自分で試しているか
self-check-explaining = 人に説明できているか
self-check-learning = 学び続けているか
self-check-hint = いまのところ、自分では…
guide-done = 目標がひとつ書けました。
guide-done-open = ここまで書けました。
guide-left-open = あとで決めるとしたところ
guide-nothing-found = 読み返して気になるところは、いまはありません。
guide-linked = 組になっている目標
guide-see-page = 用紙で見る
guide-one-more = もうひとつ書く
guide-own-title = ここからは、自分のための質問です。
guide-own-why = この目標が自分に何を残すかを、手元ノートに書き留めます。提出するファイルには入りません。どれもとばせます。
guide-own-begin = 答えてみる

## 見渡す
balance-title = 目標を見渡す
balance-lead = 丸の中の数字は目標の番号、線の太さはウェイトです。
balance-empty = 目標はまだありません。
balance-empty-lead = 最初の目標を書くと、会社の目標とのつながりや期間の流れを、ここで図にして見渡せます。
balance-words = 文字で読む
balance-save = 図を保存
balance-svg = 「{ $name }」をSVGで保存
balance-png = 「{ $name }」をPNGで保存
balance-failed = この図は画像にできませんでした。SVGで保存してください。
balance-hidden = 残るものの段階は、手元ノートといっしょに隠しています。
picture-cascade = 目標の連鎖
picture-own-goals = わたしの目標
picture-no-goals = 目標がまだない
picture-cascade-none = 課の目標がまだ入っていない
picture-cascade-served = { $all ->
    [1] 課の目標に、応える目標がある
   *[other] 課の目標{ $all }件のすべてに、応える目標がある
}
picture-cascade-unserved = 課の目標{ $all }件のうち、応える目標がないのは{ $count }件
picture-none-yet = まだ入っていません
picture-unserved = 応える目標がない
picture-unlinked = 会社・部・課の目標につながっていない
picture-no-weight = ウェイト未定
picture-weight = ウェイト{ $percent }
picture-goals = 目標{ $numbers }
picture-goal = 目標{ $number }
picture-comma = 、
picture-names = ・
picture-and = { $some }・{ $last }
picture-weights = 区分とウェイト
picture-no-category = 区分なし
picture-weights-one = ウェイトのすべてが「{ $category }」にある
picture-weights-full = ウェイト100を{ $count }区分に配り終えている
picture-weights-left = あと{ $left }を配る余地がある
picture-weights-over = { $over }だけ配りすぎている
picture-weights-rest = 未配分
picture-weights-excess = 超過
picture-loop-whole = 知見から収益まで、目標がひと回りしている
picture-loop-none = どの目標も、まだループに置かれていない
picture-loop-empty = { $places }を通る目標がない
picture-loop-untouched = どの目標も通らない
picture-loop-insight = 言葉にする
picture-loop-mechanism = 型にする
picture-loop-spread = ほかの案件へ渡す
picture-loop-revenue = 値段に変わる
picture-loop-back = 再投資して
picture-loop-again = 次の知見へ
picture-year = 期間の流れ
picture-year-none = 期間と日程がまだ決まっていない
picture-year-never = 期間のあいだ、進捗確認も面談もない
picture-year-silent = { $from }から{ $to }まで、{ $days }日のあいだ確認がない
picture-year-longest = 確認がいちばん空くのは、{ $from }から{ $to }までの{ $days }日
picture-year-from = 期間の始まり
picture-year-to = 期間の終わり
picture-year-check-in = 進捗確認
picture-year-dues = 指標の期限
picture-year-gap = { $days }日のあいだ確認がない
picture-year-span = { $from }から{ $to }まで
picture-month = { $month }月
picture-day = { $month }{ $day }日
picture-today = 今日
picture-ladder = 残るものの段階
picture-ladder-private = 手元ノートから（提出されません）
picture-ladder-unnamed = （残るものは、まだ書いていません）
picture-ladder-none = 残るものの段階は、まだ決めていない
picture-ladder-not-public = 公に出すところまで届くものは、まだない
picture-ladder-public = 公に出すところまで届くのは{ $count }件
picture-ladder-now = いまは「{ $step }」
picture-ladder-aim = めざすのは「{ $step }」
picture-ladder-open = 段階はまだ決めていない

## Settings, keys and the palette
settings-lead = この端末のこのブラウザーだけの設定です。提出するファイルには入りません。
settings-to-plans = 目標シートの一覧へ
theme = 明るさ
theme-system = 端末に合わせる
theme-light = 明るい
theme-dark = 暗い
settings-remarks = 書いているあいだに気づきを出す
settings-remarks-why = 止めても、「点検」を開けば、そのときに気づきを出します。
settings-rules = 気づきの種類を選ぶ
settings-rules-off = 気づきの種類を選ぶ（{ $count }種類を止めています）
settings-why = なぜ見るのか
settings-rule-why = 「{ $rule }」をなぜ見るのか
keyboard = キー操作
keys-lead = マウスがなくても、すべての操作ができます。Tabキーで順に進み、Enterキーかスペースキーで決めます。
keys-everywhere = どの画面でも
keys-palette = 操作や目標を探す
keys-undo = 目標シートの変更を元に戻す
keys-redo = 元に戻した変更をやり直す
keys-hide-notes = 手元ノートを隠す、または出す
keys-keys = このページを開く
keys-lists = 目標・評価指標・行動の並べ替え
keys-move = その行のどこにいても、行を上か下へ動かす
keys-move-handle = つまみ（点が6つの印）にいるとき、行を動かす
keys-guide = 質問に答えて書くとき
keys-next = 1行の答えを決めて、次へ進む
keys-next-long = 何行も書ける答えを決めて、次へ進む
keys-dialogs = 開いた小窓や質問
keys-close = 閉じる
palette = どこへ行きますか、何をしますか
palette-hint = 言葉を入れると絞れます
palette-none = 当てはまるものがありません。別の言葉で探してください。
palette-count = { $count }件
palette-place = 画面
palette-sheet = 目標シート
palette-to-goal = 目標
palette-rule = 気づきの説明
palette-goal = 目標{ $place }　{ $title }
palette-undo = 元に戻す
palette-redo = やり直す
palette-language = Switch to English
palette-plans = 目標シートの一覧
palette-also-section-balance = ぜんたい 見わたす 図 絵 overview
palette-also-section-check = てんけん チェック check
palette-also-section-context = かいしゃ 課 部 数字 context
palette-also-section-write = かく 編集 write
palette-also-to-submit = ていしゅつ だす 出力 JSON submit
palette-also-head-title = しめい なまえ 社員番号 評価者
palette-also-goal-add = ついか ふやす 新しい目標 new
palette-also-guide-open = しつもん 案内 ガイド guide
palette-also-notes-hide = かくす のーと 見せない hide
palette-also-notes-unhide = だす のーと 見せる show
palette-also-phone-to-notes = てもと のーと notes
palette-also-theme-switch = ダーク くらい あかるい テーマ 夜 dark theme
palette-also-backup-take = ひかえ 保存 エクスポート backup export
palette-also-sealed-take = ひかえ 保存 エクスポート 暗号 鍵 backup encrypt password
palette-also-start-open-file = ひらく 読み込む インポート import open
palette-also-plans-new = あたらしい 新規 new
palette-also-palette-plans = いちらん 写し 名前を変える しまう 削除 list
palette-also-palette-undo = もどす とりけす 取り消し undo
palette-also-palette-redo = やりなおす redo
palette-also-palette-language = 英語 えいご 言語 English
palette-also-settings = せってい 言語 明るさ 気づき ノート settings
palette-also-keyboard = キー ショートカット きーぼーど keys shortcuts
palette-also-help = ヘルプ つかいかた 使い方 用語 help

## 前の内容とのちがい
moment-yes = はい
moment-no = いいえ
moment-revision = 提出した回数
moment-period-from = 期間の始まり
moment-period-to = 期間の終わり
moment-strength-name = 専門性の名前
moment-strength-meaning = 専門性の意味
moment-strength-support = 会社にしてもらいたい支援
moment-house-name = 配布元
moment-house-off = この目標シートでは使わない
moment-term = 用語
moment-term-meaning = 用語の意味
moment-archived = しまってある
moment-dismissed = しまった気づき
moment-kpi-steps = 指標の段階
moment-template = もとにしたひな形
moment-suggestions = 目標値の目安
moment-answers = 質問への答え

## 変更履歴
history-title = 変更履歴
history-why = この端末に残っている、この目標シートのこれまでの内容です。90日前までさかのぼれます。
history-none = このブラウザーでは、これまでの内容を残せません。書いたものは、いつもどおり保存されています。
history-empty = まだ何も残っていません。目標シートを変えると、ここに並びます。
history-moments = いつの内容か
history-not-there = このときの内容は読み出せません。
history-at = { $at }の内容
history-between = 何と比べるか
history-since = いまと比べる
history-step = ひとつ前と比べる
history-same = 違いはありません。
history-bring-plan = 目標シート全体をこの内容に戻す
history-bring-goal = この目標をこの内容に戻す
history-bring-named = 「{ $name }」をこの内容に戻す
history-forget = この目標シートの変更履歴を消す
history-forget-why = これまでの内容を、手元ノートも含めてこの端末から消します。いまの目標シートは残ります。消した履歴は元に戻せません。
history-forget-do = 履歴を消す
history-brought = このときの内容に戻しました。
history-moved = 順番が変わりました
history-added = 加わりました
history-removed = なくなりました
history-changed = 変わりました
history-mark-removed = （消した）
history-mark-added = （加えた）
history-of-plan = 目標シート
history-of-own = 手元ノート（全体）

## 同時に書き換えた欄
both-title = 食い違った内容
both-why = 二つのタブや二つの端末で、同じところが同時に書き換えられました。どちらも失われていません。残すほうを選んでください。線で消してあるのがいま表示中の内容、印を付けてあるのがもう一方の内容です。
both-banner = { $count }か所が、ほかのタブか端末でも同時に書き換えられました。どちらの内容も残っています。
both-open = 見くらべて選ぶ
both-none = 食い違っているところはありません。
both-back = 目標シートへ
both-field = 一つの欄に、二つの内容があります。
both-deleted = 一方で削除し、もう一方で書き続けたものです。いまは残っています。
both-no-room = 件数の上限を超えるため、まだ入っていません。同じ種類のものを一つ削除すると入ります。
both-take = もう一方にする
both-delete = 削除する
both-stay = 表示中のまま残す
both-settled = 選んだ内容にしました。
plans-history-named = 「{ $title }」の変更履歴
gone-title = 削除した目標シート（{ $count }件）
gone-why = この端末に、しばらく残っています。
gone-at = { $at }に削除
gone-back = 元に戻す
gone-back-named = 「{ $title }」を元に戻す
gone-is-back = 目標シートを元に戻しました。

# 案内文（進行役が招待に貼る、8行まで）
invitation-day = { $year }年{ $month }月{ $day }日（{ $weekday ->
    [mon] 月
    [tue] 火
    [wed] 水
    [thu] 木
    [fri] 金
    [sat] 土
   *[sun] 日
  }）
invitation-times = { $start }〜{ $end }
invitation-when = { $day }{ $times }
invitation-minutes = { $minutes }分
invitation-place = 場所：{ $place }
invitation-link = 当日はこのリンクを開いてください：{ $link }
invitation-file = 当日は{ $page } を開き、添付の{ $file }を画面に落としてください。
invitation-device = パソコンでもスマートフォンでも参加できます。登録は要りません。
invitation-notes = 手元ノートに書いたことは集めません。

# ライブセッション
sessions-title = ライブセッション
sessions-why = 集まって目標をつくる会を、ここで準備し、進めます。進行役の画面と、みんなに映す窓は別です。
sessions-own = 準備したセッション
sessions-none = まだありません。下の進行から一つ選ぶと、そのまま使える形で始まります。時間も問いも、あとから直せます。
sessions-agendas = 進行のひな形
sessions-agendas-failed = 進行のひな形を取得できませんでした。ネットワークを確かめて、もう一度開いてください。
sessions-begin = この進行で準備する
sessions-begin-named = 「{ $name }」で準備する
sessions-prepare-named = 「{ $name }」の準備を直す
sessions-remove = 削除
sessions-remove-named = 「{ $name }」を削除
sessions-keep = ファイルに取る
sessions-keep-named = 「{ $name }」をファイルに取る
sessions-kept = 進行役のファイルを取りました。提出されたものを開く鍵が入るので、ほかの人に渡さないでください。
sessions-open = 進行役のファイルから戻す
sessions-opened = セッションを戻しました。
sessions-here = このセッションは、もうここにあります。ここにあるほうを残しました。
sessions-open-failed = ファイルを読み取れませんでした。
sessions-removed = セッションを削除しました。
session-unnamed = 名前のないセッション
session-parts = セッションの画面
session-prepare = 準備
session-run = 進行
session-no-room = このブラウザーの保存容量がいっぱいで、セッションを保存できません。使わない目標シートかセッションを削除してください。
agenda-minutes = { $minutes }分
agenda-size = 全体で{ $minutes }分・{ $count }場面
agenda-phases = 場面
prepare-name = 会の名前
prepare-when = 日時
prepare-day = 開く日
prepare-start = 始まる時刻
prepare-place = 場所
prepare-hand-in = 提出先
phase-new = 新しい場面
phase-add = 場面を加える
phase-removed = 場面を削除しました。
phase-title = 場面の名前
phase-minutes-named = 「{ $name }」の分数
phase-up-named = 「{ $name }」を一つ前へ
phase-down-named = 「{ $name }」を一つ後へ
phase-remove-named = 「{ $name }」を削除
phase-more = 問いとメモ
phase-prompt = 参加者への問い
phase-example = 答えの例
phase-outcome = この場面で残るもの
phase-purpose = ねらい
phase-notes = 進行役のメモ（参加者には届きません）
run-of = { $number }／{ $count }
run-start = 始める
run-pause = 止める
run-resume = 続ける
run-back = 最後の場面に戻る
run-next = 次の場面へ
run-undo = 一つ戻す
run-add = ＋{ $minutes }分
run-take = －{ $minutes }分
run-left = 残り時間
run-waiting = まだ始まっていません
run-paused = 止まっています
run-ended = 終わりました
run-next-at = { $time } に次へ
run-example = 例　{ $text }
run-on-time = 予定どおり
run-late = 予定より{ $minutes }分遅れ
run-early = 予定より{ $minutes }分早い
run-jumped = 時計が進みました。スリープしていた間の時間も過ぎたものとして数えています。
run-jumped-set = 時計を直しただけ
run-jumped-slept = このままでよい
run-notes = 進行役のメモ
run-notes-hidden = 映りません
run-decisions = 決まったこと
run-decisions-hint = 決まったことを1行で
run-open = 持ち越し
run-open-hint = あとで決めることを1行で
run-note-down = 書き留める
run-remove-named = 「{ $name }」を消す
run-sound = 場面の終わりに音を鳴らす
projected-open = 投影の窓を開く
projected-refused = ブラウザーが新しい窓を止めました。このページの窓を許してから、もう一度押してください。
projected-alone = 進行の画面を待っています。同じブラウザーで、このセッションの「進行」を開いてください。
projected-soon = まもなく始まります
projected-thanks = おつかれさまでした
projected-next = 次は
palette-also-sessions-title = ワークショップ 進行役 ファシリテーター タイマー 会
