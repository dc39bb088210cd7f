# The words on the screen. A sentence stands here, once.

## Everywhere
app-name = Deguchi
close = Close
reload = Reload
help = Help
language = Language
theme-switch = Switch between light and dark
to-start = To the start page
to-submit = Submit
sections = Sections
section-write = Write
section-context = Company and section
section-check = Check
phone-bar = Switch views
phone-outline = Outline
phone-to-notes = My notes
phone-to-goal = Goal
undo-now = Undo
undo = Undo: { $what } (Ctrl+Z)
undo-none = Nothing to undo
redo = Redo: { $what } (Ctrl+Shift+Z)
redo-none = Nothing to redo
nothing-here = There is nothing here
nothing-here-why = The link was cut short, or it points to a goal sheet that is not on this device.
plans-open = To my goal sheets
field-not-a-number = Please write a number. Leave it empty to decide later.

## Saving
saved-here = Saved on this device
saving = Saving…
saved-at = Saved { $time }
not-saved = Not saved
file-left-on = Last taken as a file: { $day }
file-never-left = Not yet taken as a file
storage-blocked = This browser does not let the page store anything. What you write is lost when you close the page. Take it as a file.
storage-full = This device has no room left, so your latest words are not stored. They are still on this page. Take them as a file, then delete goal sheets you no longer need.
storage-failed = Your latest words could not be stored. They are still on this page. Take them as a file.
read-only-tab = This goal sheet is open in another tab, so here you can only read it. To write here, close the other tab and reload.
read-only-overtaken = Another tab has changed this goal sheet. Reload to see the new version before you go on writing.
read-only-newer = A newer version of Deguchi wrote this goal sheet. You can only read it here, so that nothing in it gets lost.
refused = That could not be done. What you wrote is unchanged.
refused-too-long = The text is too long (20,000 characters at most). The rest was not taken in.
refused-too-many = The list is full.
refused-in-use = A goal uses this category, so it cannot be deleted.
stopped = The page has stopped. Your work so far is stored. Reload to go on where you were.
backup-take = Take a backup file
backup-taken = Here is your backup file. It holds your notes too, so keep it to yourself.

## Start
start-title = Write the company’s goals.|Decide what remains with you.
start-one = You *submit* a goal, and note for yourself *what remains*. Every goal has these two sides.
start-two = As you write, vague words get *marked in red*. Whether to change them is up to you.
start-three = What you write stays *on this device*. All that leaves is the file you submit, and the backup you take yourself.
start-begin = Start writing
start-new = Start a new sheet
start-go-on = Go on writing
start-sample = Try it with a sample
start-open-file = Open a file
sample-failed = The sample could not be loaded. Check the connection and try again.
foot-offline = Works offline
foot-no-account = No account
foot-saved = Saved as you write
pair-title = Turn operation design into patterns two engagements use
pair-text = Design time falls from 10 days to 6. I also{" "}
pair-mark = promote
pair-stop = {" "}their use in the section.
pair-ask = Who gets it, how often, and how?
pair-kpi = Engagements using one
pair-unit = uses
pair-note = My way of designing back from failure, in a form others can use.

## Outline
outline = Outline
outline-context = Company and section
outline-context-empty = With the company’s figures and the section’s objectives here, you can link your own goals to them.
context-begin = Add company and section
outline-figures = Company figures
outline-vision = Department vision
outline-objectives = Section objectives
outline-served = served by
outline-none = none
outline-goals = My goals
goal-add = Add a goal
goal-untitled = (no title yet)
plan-untitled = Untitled goal sheet
weights-left = { $left } to place
weights-over = { $over } too many
weights-full = adds up to 100
weights-sum = Weights: { $sum } of 100
figure-later = later

## The sheet
faces = The two sides of the goal
face-public = Goal to submit
face-private = My notes
goal-count = Goal { $place } of { $all }
goal-remove = Delete this goal
goal-removed = The goal was deleted.
goal-gone = This goal is no longer here
goal-gone-why = It was deleted, or it lives on another device. Choose another goal in the outline.
field-title = Goal
field-title-hint = In one line: what, and how far
field-statement = Statement
field-statement-hint = For whom you do what, and what is different at the end of the period
field-links = Serves
links-choose = Choose what it serves
links-title = Which of these does the goal serve?
links-why = A link tells your evaluator at a glance what the goal is for. Choose as many as apply.
links-none = Nothing has been entered for the company and the section yet.
links-to-context = See or edit company and section
level-company = Company
level-department = Dept
level-section = Section
level-company-long = Company figures
level-department-long = Department policies
level-section-long = Section objectives
field-kpis = Measures
kpi-name = Measure
kpi-name-hint = What do you count?
kpi-baseline = Now
kpi-target = Target
kpi-unit = Unit
kpi-unit-hint = uses
kpi-due = Due
kpi-evidence = Evidence
kpi-evidence-hint = Where to see it
kpi-add = Add a measure
kpi-more = Show or hide the details of this measure
kpi-remove = Delete this measure
kpi-suggestion = Suggested: { $figure }
kpi-kind = Kind
kpi-kind-count = A count
kpi-kind-rate = A rate
kpi-kind-amount = An amount (money, time)
kpi-kind-yes-no = Done or not
kpi-kind-milestone = Steps
kpi-kind-scale = A grade from 1 to 5
kpi-direction = What is better
kpi-direction-up = More is better
kpi-direction-down = Less is better
kpi-direction-keep = Hold the level
kpi-method = How it is measured
kpi-method-hint = When, and from which source
kpi-counting = What counts
kpi-counting-hint = What counts as one, and what does not
kpi-confirmed-by = Who confirms
kpi-confirmed-by-hint = The person who checks the figure with you
kpi-steps = Steps (one a line)
kpi-steps-hint = Design finished
kpi-steps-count = { $count ->
    [one] 1 step
   *[other] { $count } steps
}
kpi-yes-no = Done or not
field-sign = Sign of quality
field-sign-hint = Besides the figures: what will people say or do differently?
field-criterion = Achieved when
field-criterion-hint = What will show, at the end, that the goal is met?
field-criterion-minimum = At least
field-criterion-minimum-hint = Below this it counts as missed (only if needed)
field-actions = Actions
action-add = Add an action
action-remove = Delete this action
action-text = What you do
action-text-hint = An act that anyone can see was done
action-times = How often
action-times-hint = twice a month
action-due = By when
field-weight = Weight
weight-slider = Weight, by slider
field-difficulty = Difficulty
difficulty-standard = Standard
difficulty-demanding = Demanding
difficulty-hard = Hard
field-category = Category
category-none = Choose a category
field-loop = Loop
loop-insight = Insight
loop-insight-meaning = Put into words what experience has taught
loop-mechanism = Mechanism
loop-mechanism-meaning = Make it a pattern, a tool, a procedure that can be repeated
loop-spread = Spread
loop-spread-meaning = Hand it to other engagements and people
loop-revenue = Revenue
loop-revenue-meaning = Earn with it, and invest in the next insight
field-support = Support I ask for
field-support-hint = Time, budget, a seat with the customer, leave to publish: what you need to get there
extras-showing = What may be shown, and evidence
field-showing-scope = What I want to show outside
field-showing-scope-hint = e.g. the design patterns, without customer names, as an article
field-showing-owner = Who owns the result
field-showing-owner-hint = e.g. the customer, our company
field-showing-permitted-by = Who permits it
field-showing-permitted-by-hint = e.g. the customer’s contact, the department head
field-showing-permitted-on = Permitted on
field-evidence = Evidence
field-evidence-hint = A record that may be shown, and where it is
evidence-add = Add evidence
evidence-remove = Delete this piece of evidence
extras-frame = Purpose, background, scope, procedure
field-purpose = Purpose
field-purpose-hint = What it is for
field-background = Background
field-background-hint = Why now
field-scope = Scope
field-scope-hint = What is in and what is out
field-procedure = Procedure
field-procedure-hint = In which order
field-supplement = Supplement
field-supplement-hint = Anything else worth knowing

## Beginning a goal
adopt-title = Where do you want to start?
adopt-why = A template gives you a draft with measures and actions in place. You can change every word of it later.
adopt-nothing = Start from a blank page
adopt-back = See other templates
adopt-level = Difficulty
adopt-use = Start with this template
adopt-use-why = Whatever you leave open stays in [ ] and can be filled in later.
adopt-questions = Answer a few questions first (optional)
family-reuse = Reuse
family-sharing = Sharing
family-mentoring = Mentoring
family-proposal = Proposal
family-revenue = Recurring revenue
family-organisation = Organisation
family-compliance = Compliance
family-ai = Working with AI
family-reinvest = Reinvesting
family-exit = Building up
template-essence = What this goal builds up
template-hard-for-ai = Why AI alone could not do it
template-gaming = How the figures could be gamed, and what prevents it

## My notes
notes-where = Where shall your notes live?
notes-where-why = Your notes are a record for yourself; they are not in the file you submit. You can change this choice at any time.
notes-here = In this browser
notes-here-why = An administrator of this device, or someone using the same account, may be able to see them.
notes-elsewhere = Only on another device of mine
notes-elsewhere-why = Here you write only what you submit. You keep the notes on your phone, for example.
notes-nowhere = No notes
notes-nowhere-why = You can submit without any.
notes-are-elsewhere = Your notes live on another device
notes-are-elsewhere-how = Take a backup file and open it on the other device to go on with the same goal sheet there.
notes-are-nowhere = Notes are switched off
notes-are-nowhere-how = You can begin whenever you like.
notes-choose-again = Choose again where notes live
notes-hidden = Your notes are hidden
notes-hidden-why = For when others can see your screen. Ctrl+. switches it too.
notes-unhide = Show my notes
notes-hide = Hide my notes
notes-never = Your notes do not go into the file you submit.
notes-kept = Nor into print or anything shared. They are stored in this browser, so an administrator of the device or another user of the same account may be able to see them.
note-essence = What it means to me
note-essence-hint = What does this goal really build up in you?
note-exit-model = Strength to grow
note-exit-model-own = In my own words
note-exit-model-own-hint = e.g. someone who turns site fixes into design
note-asset = What remains
note-asset-hint = The pattern, material or record you hold at the end
note-asset-kind = Kind of thing that remains
note-asset-kind-none = Choose a kind
asset-library = OSS, library
asset-library-why = Proof of skill. A repository and its adopters show it.
asset-design = Design ideas, principles
asset-design-why = They work again on the next engagement. Articles, design documents and talks show them.
asset-value = Value created for a customer
asset-value-why = Proof that you can work upstream and propose. Proposals and orders show it.
asset-mentoring = Mentoring, team support
asset-mentoring-why = Opens a path beside management. Meeting records and teaching material show it.
asset-output = A habit of output
asset-output-why = Keeps knowledge in a form to be used again. Articles and slides show it.
note-ladder = How far it has come
ladder-visible = Visible
ladder-visible-meaning = Written down, so that it can be shown later
ladder-reusable = Reusable
ladder-reusable-meaning = A pattern or procedure that others can use
ladder-public = Public
ladder-public-open = Public (permission open)
ladder-public-meaning = Published, or handed on
ladder-now = here now
ladder-aim = aim
notes-aside = About my notes
notes-why = Why write notes?
notes-why-text = The company evaluates the goal you submit. The notes are for making sure that something remains with you. You can submit without them.
notes-overlap = Overlap with the goal
notes-overlap-none = No words of your notes appear in the goal to submit.
notes-overlap-some = { $count ->
    [one] Words of your notes appear in the goal to submit, in one place.
   *[other] Words of your notes appear in the goal to submit, in { $count } places.
}
notes-backup = Taking a backup
notes-backup-text = Notes are in the backup file and in no other. Keep it where only you can open it.

## The assistant
notes = Notes
notes-count = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
notes-none = No words to question at the moment.
notes-away = Put away
notes-show = Show
notes-more = { $count } more
notes-fold = Show only three
notes-place = Note { $place } of { $all }
notes-previous = Back
notes-next = Next
note-leave = Leave it
note-left = The note was put away.
note-more = Learn more
mend-put = Replace
mend-replace = Make it “{ $with }”
mend-drop = Take out “{ $word }”
mend-jump = Go to { $field }

## Names of changes (undo, history)
change-take-in = take in a goal sheet
change-remove-plan = delete a goal sheet
change-head = change to name, period, dates
change-context = change to company and section
change-notes = change to my notes
change-add-goal = add a goal
change-remove-goal = delete a goal
change-move-goal = reorder goals
change-hand-in = submission
change-text = text
change-category = category
change-link = links
change-weight = weight
change-difficulty = difficulty
change-loop = loop
change-add-kpi = add a measure
change-kpi = change to a measure
change-remove-kpi = delete a measure
change-add-action = add an action
change-action = change to an action
change-remove-action = delete an action
change-evidence = evidence
change-dismiss = put a note away
change-restore = bring a note back

## Names of fields
place-title = the goal
place-statement = the statement
place-criterion = the criterion
place-criterion-minimum = the minimum
place-sign = the sign of quality
place-kpi-name = the measure
place-kpi-unit = the unit
place-kpi-baseline = the present figure
place-kpi-target = the target
place-kpi-due = the due date
place-kpi-method = how it is measured
place-kpi-counting = what counts
place-kpi-confirmed-by = who confirms
place-kpi-evidence = the evidence
place-kpi-step = the steps
place-action = the action
place-action-times = how often
place-support = the support asked for
place-showing-scope = what is shown
place-showing-owner = who owns the result
place-showing-permitted-by = who permits it
place-evidence = the evidence
place-frame-purpose = the purpose
place-frame-background = the background
place-frame-scope = the scope
place-frame-procedure = the procedure
place-supplement = the supplement
place-whole = the goal

## Days, and a goal to be read
day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
public-goal-number = Goal { $number }
public-goal-showing = What may be shown
public-goal-frame = Purpose and procedure
public-goal-steps = Steps
public-goal-by = by { $day }
public-goal-own-idea = Own idea
public-goal-ai-idea = AI’s idea
public-goal-verified = What was verified
public-goal-came-back = What came back

## Handing in
submit-title = These { $bytes } bytes are all you submit.
submit-lead = First as the reader will see it, then every character of the file. What is not here is not submitted.
submit-to = Hand in to: { $to }
submit-by = By: { $day }
submit-where-open = Set where and by when
submit-where-change = Change
submit-reading = As the reader sees it
submit-reading-why = It prints the same way
submit-bytes = The file itself
submit-facts = { $lines } lines · { $bytes } bytes · { $goals ->
    [one] 1 goal
   *[other] { $goals } goals
} · weights { $weight }
submit-none = None of the words in your notes are in it.
submit-none-why = { $texts ->
    [one] The one text in your notes was
   *[other] The { $texts } texts in your notes were
} looked for in this file, sentence by sentence: 0 found. { $filled ->
    [one] The one field you filled in your notes stays
   *[other] All { $filled } fields you filled in your notes stay
} here.
submit-none-empty = You have not written any notes yet.
submit-found = { $count ->
    [one] Words of your notes are in it, in one case.
   *[other] Words of your notes are in it, in { $count } cases.
}
submit-found-why = If the two share a subject, that is fine. If you would rather not show these words, change the goal you submit.
submit-found-goal = To goal { $number }
submit-found-head = To name and period
submit-fingerprint = Fingerprint of the file (the first 16 digits of its SHA-256; whoever receives it can compare)
submit-outs = Ways to hand it over
submit-take = Download the file
submit-copy = Copy its text
submit-table = Copy as a table for Excel
submit-print = Print
submit-outs-why = Whichever way you choose, only the goals to submit leave.
submit-copied = The text of the file was copied.
submit-table-copied = The table was copied. Choose a cell in Excel and paste.
submit-copy-failed = It could not be copied; the browser seems to forbid it. Download the file instead.
submit-file-failed = The file could not be handed over. Copy its text instead.
submit-taken = { $name } is yours now (revision { $revision }).
submit-taken-how = Hand it in the way your company asks: by mail, or in a shared folder.
submit-taken-to = Hand it in to { $to } the way your company asks: by mail, or in a shared folder.
submit-taken-by = Hand it in to { $to } by { $day }, the way your company asks: by mail, or in a shared folder.
submit-taken-backup = If you change a goal later, download the file again; its revision goes up by one. To keep your notes as well, take a backup file.
gaps-title = Worth a look before you submit
gaps-owner = Your name is still missing
gaps-goals = There are no goals yet
gaps-weights = The weights add up to { $sum }, not 100
gaps-title-blank = Goal { $number } has no title
gaps-targets = Goal { $number }: { $count ->
    [one] one measure has no target yet
   *[other] { $count } measures have no target yet
}
gaps-slots = Goal { $number }: { $count ->
    [one] one [ ] is still to be filled
   *[other] { $count } [ ] are still to be filled
}
gaps-go-on = You can submit it as it is.
gaps-check = Go through the check list
stays-title = What stays here
stays-why = It is not in the file you submit. Only numbers are shown.
stays-all = { $all ->
    [one] the one goal
   *[other] all { $all } goals
}
stays-goals = { $count } of { $all } goals
stays-none = none
stays-items = { $count }
stays-records = Records of work with AI
stays-self-check = Self-check
stays-exit-models = Strengths of your own
stays-names = Names to keep out
stays-backup = Only the backup file that you take yourself holds these too.
paper-owner = Name
paper-number = Employee number
paper-section = Section
paper-grade = Grade
not-set = not set
print-hint = Only the Submit screen and goal sheets you received can be printed. Your notes never are.

## Check list
check-title = { $count ->
    [one] One place is still open.
   *[other] { $count } places are still open.
}
check-title-done = Every field is filled.
check-title-empty = There are no goals yet.
check-lead = You can submit with open fields. Choose the words in red to go to a field.
check-whole = The whole sheet
check-head = Name, period, dates
check-owner = Name
check-evaluator = Evaluator
check-period = Period
check-check-ins = Check-ins
check-mid-term = Mid-term review
check-end = End review
check-hand-in = Where to hand in
check-served = A goal serves each of the section’s objectives.
check-unserved = Section objectives that no goal serves yet
check-no-objectives = The section’s objectives have not been entered yet
check-comma = {" · "}
check-kpi-name = Name
check-of-kpi = { $field } of “{ $kpi }”
check-of-kpi-unnamed = { $field } of a measure without a name
check-all = All filled
check-notes = { $count } of { $all } goals have notes. The check does not read your notes, and they are not in the file you submit.

## Help
help-rules = What the notes mean
help-nothing = There is no help on this. Choose a topic from the list.
help-waiting = Loading…
help-failed = The help could not be loaded. Check the connection and try again.

## Headings of the table for Excel
table-number = No.
table-title = Goal
table-statement = Statement
table-category = Category
table-links = Serves
table-kpi = Measure
table-baseline = Now
table-target = Target
table-unit = Unit
table-due = Due
table-method = How it is measured
table-counting = What counts
table-confirmed-by = Who confirms
table-kpi-evidence = Evidence of the measure
table-sign = Sign of quality
table-criterion = Achieved when
table-criterion-minimum = At least
table-actions = Actions
table-weight = Weight (%)
table-difficulty = Difficulty
table-support = Support asked for
table-showing = What may be shown
table-evidence = Evidence
table-supplement = Supplement
table-not-set = not set
table-done = Done
