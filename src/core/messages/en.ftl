# The words on the screen. A sentence stands here, once.

## Everywhere
close = Close
reload = Reload
help = Help
language = Language
language-failed = The language could not be switched. Check the connection and try again.
commands = Find a command
commands-keys = Find a command ({ $keys })
settings = Settings
move-named = Move “{ $what }”
move-how = Drag it, or use the arrow keys
moved-to = Now { $place } of { $all }
notes-quiet = Remarks while you write are switched off.
theme-switch = Switch between light and dark
to-start = To the start page
to-submit = Submit
sections = Sections
section-write = Write
section-balance = Overview
section-context = Company and section
section-check = Check
phone-bar = Switch views
phone-outline = Outline
phone-to-notes = My notes
phone-to-goal = Goal
undo-now = Undo
undo = Undo: { $what } ({ $keys })
undo-none = Nothing to undo
undo-changed-since = It was changed since then, so it was left as it is.
redo = Redo: { $what } ({ $keys })
redo-none = Nothing to redo
nothing-here = There is nothing here
nothing-here-why = The link was cut short, or it points to a goal sheet that is not on this device.
plans-open = To my goal sheets
part-coming = Loading…
part-unreached = This part of the page could not be loaded. What you wrote is untouched. Check the connection and try again.
part-again = Load again
day-choose = Pick a date
field-not-a-number = Please write a number. Leave it empty to decide later.

## Saving
saved-here = Saved here
saving = Saving…
saved-at = Saved { $time }
not-saved = Not saved
file-left-on = Last saved to a file: { $day }
file-never-left = Not yet saved to a file
recovered = Changes that the page could not save last time are back: { $count }.
storage-blocked = This browser does not let the page save anything. What you write is lost when you close the page, so save it to a file.
storage-full = This device has no room left, so your latest words are not saved. They are still on this page: save them to a file, then delete goal sheets you no longer need.
storage-failed = Your latest words could not be saved. They are still on this page: save them to a file.
read-only-outdated = A newer version of Deguchi is open in another tab. This tab has stopped saving, so that it does not overwrite what is newer. Reload before you write on.
read-only-newer = A newer version of Deguchi wrote this goal sheet. So that nothing in it gets lost, you can only read it here.
refused = That could not be done. What you wrote is unchanged.
refused-too-long = The text is too long (20,000 characters at most). The rest was left out.
refused-too-many = The list is full.
refused-in-use = A goal uses this category, so it cannot be deleted.
stopped = The page has stopped. Your work so far is saved. Reload to carry on where you left off.
file-offer = Your first goal is written. To be on the safe side, you can take a backup file.
backup-take = Take a backup file
backup-taken = Here is your backup file. It holds your notes too, so keep it to yourself.

## Start
start-title = Write the company’s goals.|Decide what remains with you.
start-one = You *submit* a goal, and note for yourself *what remains*. Every goal has these two sides.
start-two = As you write, vague words get *marked in red*. Whether to change them is up to you.
start-three = What you write stays *on this device*. All that leaves is the file you submit, and the backup you take yourself.
start-begin = Start writing
start-new = Start a new sheet
start-go-on = Continue writing
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
goal-gone-why = It was deleted, or it is on another device only.
goal-others = To the other goals
field-title = Goal
field-title-hint = In one line: what, and how far
field-statement = Statement
field-statement-hint = For whom you do what, and what it changes
field-links = Serves
links-choose = Choose what it serves
links-title = Which of these does the goal serve?
links-why = A link tells your evaluator at a glance what the goal is for. Choose as many as apply.
links-none = Nothing has been entered for the company and the section yet.
links-done = Done
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
field-criterion-minimum = Minimum
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
field-support-hint = Time, budget, a seat with the customer, leave to publish
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
keep-open = Keep this goal as a template
field-supplement-hint = Anything else worth knowing

## Beginning a goal
adopt-title = Where do you want to start?
adopt-nothing = Start from a blank page
adopt-nothing-why = Write title and text in your own words.
adopt-template = Start from a template
adopt-why = You get a draft with measures and actions in place. You can change every word of it later.

## The assistant
notes = Remarks
notes-count = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
}
notes-none = No words to question at the moment.
notes-away = Put away
notes-place = Remark { $place } of { $all }
notes-previous = Back
notes-next = Next

## Names of changes (undo, history)
change-take-in = import a goal sheet
change-remove-plan = delete a goal sheet
change-archive = archive a goal sheet
change-unarchive = bring a goal sheet back
change-head = change to name, period, dates
change-context = change to company and section
change-house = change to the house style
change-house-off = house style off
change-house-on = house style on
change-notes = change to my notes
change-add-goal = add a goal
change-remove-goal = delete a goal
change-move-goal = reorder goals
change-split-goal = split a goal in two
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
change-dismiss = put a remark away
change-restore = bring a remark back
change-take-back = take back a change
change-bring-back-goal = bring a goal back as it was
change-bring-back-plan = bring the goal sheet back as it was
change-merge = merge two versions
change-merge-choose = choose between versions

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
not-set = not set
print-hint = Only the Submit screen and goal sheets you received can be printed. Your notes never are.

## Check list
check-comma = {" · "}

## Company and section
context-name = Name
context-name-hint = Second half of FY2026, Data Platforms
context-company = Company
context-department = Department
context-section = Section
context-vision = Department vision
context-vision-hint = What the department wants to be
context-focus = Focus
context-focus-hint = What the department concentrates on in this period
context-purpose = Purpose of goals
context-purpose-hint = What goals are for in this company, in one sentence
context-result = Result
context-result-hint = What counts as a result in this company
context-process = Process
context-process-hint = What is called process in this company
context-contribution = Contribution
context-contribution-hint = What counts as contribution in this company
context-slogan = Slogan
context-slogan-hint = A slogan of the section or department
context-used-for = What it is used for
context-used-for-hint = Does it affect pay, or only development?
context-ai-rules = Rules for using AI
context-ai-rules-hint = What must not be entered, and where AI is welcome
context-kept = { $count ->
    [one] 1 entry stays as it is.
   *[other] { $count } entries stay as they are.
}
context-gone = Deleted:{" "}
context-new = New:{" "}

## Name, period, hand-in
head-title = Name, period, hand-in
head-name = Name
head-number = Employee number
head-section = Section
head-grade = Grade
head-period = Period
head-evaluator = Evaluator
head-check-ins = Check-ins
head-mid-term = Mid-term review
head-end = End review

## Goal sheets and files
plans-locked = This goal sheet cannot be changed here at the moment.
open-choose = Choose a file
open-drop = You can also drop files anywhere on this page.
open-text = Paste the contents of a file, a hand-over code or a link
open-text-do = Open what I pasted
waiting = { $count ->
    [one] 1 more is waiting to be opened: { $names }.
   *[other] { $count } more are waiting to be opened: { $names }.
}
waiting-code = a pasted code
waiting-pack = a file for colleagues in a backup
waiting-next = Open the next one
waiting-leave = Leave unopened
opened-notices = About this file

## What the reader of an opened file should know.
notice-bom = The file began with a byte order mark. It was left out; the contents are unchanged.
notice-utf-16 = The file was opened as UTF-16. When you save it from here, it will be UTF-8.
notice-shift-jis = The file was opened as Shift_JIS. Please check that no character is garbled.
notice-newer = The file has a newer version ({ $found }). This page knows versions up to { $max }, so you can look at it but not change it. Reload the page to get the latest version.
notice-older = The file had an older version ({ $found }) and was brought up to the current one ({ $max }). The original file is unchanged.
notice-unknown-fields = Fields that this page does not know were left out ({ $count } in all): { $paths }. Keep the original file.
notice-bidi = Some texts contain invisible characters that turn the direction of writing ({ $count } in all): { $paths }. What you see may not be the real order.
notice-control = Some texts contain invisible control characters ({ $count } in all): { $paths }. They were kept as they are.

## Writing by answering
guide-open = Answer questions instead
guide-open-why = One question at a time, and the text writes itself beside them. Leave for the page whenever you like.
change-answer = change to an answer

### Later
# What stands above is said by what is there first: the start and the editor. What stands below comes a moment later, with the
# parts of the program that say it (.ci/words.sh cuts here; a test holds who may say what).

## Own templates
keep-title = Keep as a template
keep-why = Others, and you in another engagement, can start from it. The goal itself does not change.
keep-name = Name
keep-name-hint = What such a goal does, in a few words
keep-summary = For whom
keep-summary-hint = e.g. For those who build the same thing again in every engagement
keep-author = Author
keep-author-hint = e.g. Data platform section
keep-licence = What others may do with it
keep-licence-hint = e.g. free to use and change within the company
keep-taken = What does not go along
keep-private = My notes stay behind. Names of companies and people, and addresses, become blanks that are asked for when the template is used.
keep-nothing = Nothing was taken out.
keep-as-customer = a blank for a customer
keep-as-person = a blank for a person
keep-as-contact = a blank for an address
keep-left = stays with this goal
keep-text = The template’s text
keep-do = Keep as a template
keep-done = The template is kept.
library-full = This could not be saved: the browser has no room left. Remove what you no longer need and try again.
templates-title = My templates
templates-why = Templates that you kept, and those that others gave you. They stand beside the built-in ones when you begin a goal.
templates-own = Templates of my own
templates-own-none = None yet. Choose “Keep this goal as a template” at the end of a goal.
templates-given = Templates from others
templates-given-none = None yet. Open a file or a link, and they come here.
templates-version = version { $number }
templates-edit = Edit
templates-edit-named = Edit “{ $name }”
templates-newer = Written by a newer version of this page. It can be used, but not changed here.
templates-remove = Remove
templates-remove-named = Remove “{ $name }”
templates-removed = The template was removed.
templates-choose-named = Give “{ $name }” to others
templates-give = Give to others
templates-give-why = The ticked templates go into one file or one link.
templates-give-context = Company and section, and the house style, go along
templates-pack-name = Name of the file for colleagues
templates-pack-author = Author
templates-pack-licence = What others may do with it
templates-back = To my templates
templates-as-before = Back to how it was
templates-questions = What its user is asked
templates-questions-why = The answer goes where the text says { "{" }slot-1{ "}" }, for example.
templates-add-question = Add a question
templates-remove-question = Remove this question
templates-new-blank = blank
templates-add-level = Add a text for “{ $level }”
template-unnamed = (no name yet)
template-slot = Where the answer goes
template-ask = Question
template-why = Why it is asked
template-blank = What stands there until it is answered
template-example = Example answer
template-suggestion = Suggested figure
template-asset = What remains
template-gaming-short = How the figures could be gamed
template-counter = What prevents it
stand-new = new here
stand-same = the same as yours
stand-newer = a newer version than yours
stand-older = an older version than yours
stand-changed = changed on both sides
stand-only-here = only here
part-templates = Template
part-agendas = Agenda
part-categories = Category
part-exit-models = Strength to grow
part-terms = House term
part-hedges = Vague word
part-endless-verbs = Verb without an end
part-customers = Customer not to name
part-allowed = Word to let stand
part-required = Required field
part-context = Company and section
way-arriving = Take the one that arrives
way-mine = Keep mine
way-both = Keep both
incoming-templates = Templates
incoming-templates-why = They will stand beside the built-in ones when you begin a goal. Nothing of yours is replaced unasked.
incoming-templates-same = All of these templates are here already.
incoming-templates-take = Import the templates
incoming-templates-taken = The templates are here.
incoming-templates-too-many = Together these are too many, so nothing was imported and yours are as they were. Remove templates that you no longer use and try again.
incoming-templates-fields = Different: { $fields }
template-field-name = name
template-field-summary = for whom
template-field-family = kind
template-field-category = category
template-field-author = author
template-field-licence = licence
template-field-interview = questions
template-field-exit-models = strengths
template-field-loop-places = loop
template-field-ladder = ladder
template-field-services = forms of service
template-field-roles = roles
template-field-themes = words to find it by
template-field-hard-for-ai = why AI alone could not do it
template-field-gaming = how figures could be gamed
template-field-counter = what prevents it
template-field-levels = wording by difficulty
template-field-phases = phases
template-field-difficulty = difficulty
template-field-title = title
template-field-statement = statement
template-field-criterion = success criterion
template-field-criterion-minimum = bottom line
template-field-suggestions = suggested figures
template-field-sign = sign of quality
template-field-kpis = measures
template-field-actions = actions
template-field-evidence = evidence
template-field-support = support
template-field-showing = what may be shown
template-field-essence = what it builds
template-field-asset-kind = kind of what remains
template-field-asset = what remains
template-field-goals = goals
template-field-meaning = meaning
template-field-version = version
template-field-id = id

## Into the next period
plans-roll = Next period
plans-roll-named = Take “{ $title }” into the next period
roll-title = Into the next period
roll-why = This makes a new goal sheet for { $from } to { $to }. The present one stays as it is.
roll-goals = Goals that go along
roll-goals-why = Goals that are not reached yet are ticked. Untick those you are done with.
roll-none = No goal goes along. You begin with the company’s and section’s goals and your own details.
roll-along = Text, links, weights, measures and your notes go along as they are.
roll-moved = { $count ->
    [0] No due date moves.
    [one] One due date within the period moves to the same time of the next one.
   *[other] { $count } due dates within the period move to the same time of the next one.
}
roll-reviews = Check-ins, reviews and the hand-in date move as far. Correct them once the days are fixed.
roll-behind = What stays behind: goals you did not choose, the record of what was handed in, and remarks about the whole sheet that you let stand.
roll-do = Begin the next period
roll-done = The goal sheet for the next period is ready.
contexts-choose = Choose from those kept here
contexts-title = Company and section, as kept on this device
contexts-unnamed = (no name yet)
contexts-used = { $plans ->
    [one] used by one goal sheet
   *[other] used by { $plans } goal sheets
}

## Choosing a template
choose-search = Find a template
choose-typed = Words
choose-typed-hint = e.g. standard, junior, proposal
choose-family = Kind
choose-work = What the work shall become
choose-services = Forms of service
choose-roles = Roles
choose-strength-field = Strength to grow
choose-any = Any
choose-found = { $count ->
    [one] 1 template
   *[other] { $count } templates
}
choose-none = No template answers this.
choose-again = Look for all again
choose-all = { $count ->
    [one] See 1 more template
   *[other] See { $count } more templates
}
choose-mark = Compare
choose-mark-named = Compare “{ $name }”
choose-marked = { $count } of 2 chosen to compare
choose-compare = Put side by side
choose-begun = { $count ->
    [one] One goal of this sheet began with it.
   *[other] { $count } goals of this sheet began with it.
}
choose-serves = It suits “{ $what }”.
choose-unserved = No goal serves “{ $what }” yet.
choose-loop = No goal stands at “{ $what }” on the loop yet.
choose-ladder = No goal takes what remains as far as “{ $what }” yet.
choose-strength = It grows “{ $what }” too, which you chose for another goal.
service-framing = Partner who frames the problem
service-own-mechanism = Service bundled with our own IP
service-trial = Proof-of-concept specialist
service-customer-team = Support for the customer’s own team
service-oss-support = Support for open source
service-kit = Kits
service-training = Training
service-method = Method
role-documents = Document architect
role-reuse = Reuse designer
role-scenarios = Scenario designer for quality
role-ai-trainer = Trainer for AI
beside-title = Two templates side by side
beside-back = Back to the list
beside-take = Choose this one
beside-for = For whom
beside-goal = Goal (standard)
beside-kpis = Measures and suggested figures
beside-actions = Actions
beside-asks = What you will be asked
beside-loop = Loop
beside-ladder = How far what remains comes
beside-work = What the work shall become
beside-strengths = Strengths that grow
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
template-essence = What builds up through this goal
template-hard-for-ai = Why AI alone could not do it
template-gaming = How the figures could be gamed, and what prevents it

## My notes
notes-where = Where should your notes be kept?
notes-where-why = Your notes are a record for yourself; they are not in the file you submit. You can change this choice at any time.
notes-here = In this browser
notes-here-why = An administrator of this device, or someone using the same account, may be able to see them.
notes-elsewhere = Only on another device of mine
notes-elsewhere-why = Here you write only what you submit. You keep the notes on your phone, for example.
notes-nowhere = No notes
notes-nowhere-why = You can submit without any.
notes-are-elsewhere = Your notes are kept on another device
notes-are-elsewhere-how = Take a backup file and open it on the other device to continue the same goal sheet there.
notes-are-nowhere = Notes are switched off
notes-are-nowhere-how = You can begin whenever you like.
notes-choose-again = Choose again where notes are kept
notes-hidden = Your notes are hidden
notes-hidden-why = For when others can see your screen.
notes-hidden-keys = {" "}{ $keys } does the same.
notes-unhide = Show my notes
notes-hide = Hide my notes
notes-never = Your notes do not go into the file you submit.
notes-kept = They are not printed or shared either. They are stored in this browser, so an administrator of the device or another user of the same account may be able to see them.
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
notes-show = Show
notes-more = { $count } more
notes-fold = Show only three
note-leave = Leave it
note-left = The remark was put away.
note-more = Learn more
mend-put = Replace
mend-replace = Make it “{ $with }”
mend-drop = Take out “{ $word }”
mend-direct = Set it to “{ $direction }”
mend-split = Move the second to a goal of its own
mend-split-done = The second is a goal of its own now.
mend-split-open = Open it
mend-jump = Go to { $field }

## Names of fields
place-title = the goal
place-statement = the statement
place-criterion = “Achieved when”
place-criterion-minimum = the minimum
place-links = the links
place-sign = the sign of quality
place-kpi-name = the measure
place-kpi-unit = the unit
place-kpi-direction = “What is better”
place-kpi-baseline = the present figure
place-kpi-target = the target
place-kpi-due = the due date
place-kpi-method = how it is measured
place-kpi-counting = what counts
place-kpi-confirmed-by = who confirms
place-kpi-evidence = the evidence
place-kpi-step = the steps
place-actions = the actions
place-action = the action
place-action-times = how often
place-action-due = the date of the action
place-weight = the weight
place-difficulty = the difficulty
place-category = the category
place-loop = the loop
place-check-ins = the check-ins
place-mid-term = the mid-term review
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
place-asset = “What remains” in my notes
place-whole = the goal

## Handing in
submit-title = These { $bytes } bytes are all you submit.
submit-lead = First as the reader will see it, then every character of the file. What is not here is not submitted.
submit-to = Hand in to: { $to }
submit-by = By: { $day }
submit-where-open = Set where and by when
submit-where-change = Change
submit-reading = As the reader sees it
submit-reading-why = It prints the same way
submit-unfold = Show all of it
submit-fold = Fold
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
submit-outs = Ways to hand it in
submit-take = Download the file
submit-copy = Copy its text
submit-table = Copy as a table for Excel
submit-outs-why = Whichever you choose, nothing leaves but the goals to submit.
submit-copied = The text of the file was copied.
submit-table-copied = The table was copied. Choose a cell in Excel and paste.
submit-copy-failed = It could not be copied; the browser seems to forbid it. Download the file instead.
submit-file-failed = The file could not be saved. Copy its text instead.
submit-taken = { $name } is in your downloads (submission no. { $revision }).
submit-taken-how = Hand it in the way your company asks: by mail, or in a shared folder.
submit-taken-to = Hand it in to { $to } the way your company asks: by mail, or in a shared folder.
submit-taken-by = Hand it in to { $to } by { $day }, the way your company asks: by mail, or in a shared folder.
submit-taken-backup = If you change a goal later, download the file again and hand it in again. To keep your notes as well, take a backup file.
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
gaps-required = Goal { $number }: { $count ->
    [1] a required field is blank
   *[other] { $count } required fields are blank
  }
gaps-more = { $count } more
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
stays-backup = The only file that holds it is the backup you take yourself.

## Check list
check-title = { $count ->
    [one] One place is still open.
   *[other] { $count } places are still open.
}
check-title-done = Every field is filled.
check-title-empty = There are no goals yet.
check-lead-empty = Once you write the first goal, you can go through it here. Choose the words in red to go to a field.
check-lead = You can submit with open fields. Choose the words in red to go to a field.
check-whole = The whole sheet
check-head = Name, period, dates
check-served = Every section objective is served by a goal.
check-unserved = Section objectives that no goal serves yet
check-unserved-left = Section objectives left without a goal: { $count }
check-no-objectives = The section’s objectives have not been entered yet
check-kpi-name = Name
check-of-kpi = { $field } of “{ $kpi }”
check-of-kpi-unnamed = { $field } of a measure without a name
check-required = { $field } (required)
check-noticed = About the sheet as a whole
check-overview = See it in the pictures
check-stands = Remarks that you left
check-restore = Bring it back
check-all = Every field is filled.
check-next = What would help most
strength-whole = It says how much, by which steps, and what will be different.
strength-checked = It is settled when it is reached, and where one can see that.
strength-figures = Its figures settle when it is reached.
strength-sign = Beside the figures, it says what people will do differently.
strength-steps = Its actions are ones you can start at once.
strength-linked = Its links tell what it is for.
strength-begun = You have made a start.
check-notes = { $count } of { $all } goals have notes. Only the goals to submit are on this list; your notes are not in the file you submit.

## Help
help-back = Back to writing
help-rules = What the remarks mean
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
table-criterion-minimum = Minimum
table-actions = Actions
table-weight = Weight (%)
table-difficulty = Difficulty
table-support = Support asked for
table-showing = What may be shown
table-evidence = Evidence
table-supplement = Supplement
table-not-set = not set
table-done = Done

## Company and section
context-title = Company and section
context-why = This is what your goals are linked to. Begin with what you know; figures can follow later.
context-whose = Whose goals
context-meanings = What words mean
context-figure-add = Add a figure
context-figure-name = Item
context-figure-name-hint = Sales
context-figure-amount = Amount
context-figure-unit-hint = thousand yen
context-policy-add = Add a policy
context-policy-area = Area
context-policy-area-hint = Technology
context-policy-text = Policy
context-policy-text-hint = What the department does in this area
context-objective-add = Add a section objective
context-objective = Section objective
context-objective-hint = What the section gets done in this period
context-remove = Delete this line
context-removed = The line was deleted.
context-sample = Use the sample
context-paste = Paste a table
context-open = Open a file
context-replace = Replace
context-taken = Company and section were updated.
context-same = This is the same as what you have. Nothing would change.
context-links-lost = { $count ->
    [one] With this change, 1 goal loses some of its links. Undo brings them back.
   *[other] With this change, { $count } goals lose some of their links. Undo brings them back.
}
house-title = House style
house-why = What your company or your facilitator has agreed about the wording of goals. The assistant looks out for these words and fields too. You can pass them on together with company and section, below. They are never part of what you hand in.
house-none = Nothing yet
house-summary-off = { $what } (off for this sheet)
house-count-words = own words: { $count }
house-count-required = required fields: { $count }
house-use = Use it for this sheet
house-use-why = Switched off, it stays here; you can switch it on again at any time.
house-taken = The house style was imported.
house-required = Required fields
house-hedges = Vague words
house-hedges-hint = One a line: where sensible, going forward
house-endless-verbs = Endless verbs
house-endless-verbs-hint = One a line, in the plain form: supercharge, double down on
house-customers = Customers not to name
house-customers-hint = One a line
house-allowed = Words to let stand
house-allowed-hint = One a line: names of products, teams, systems
house-terms = Company terms
table-how = Select cells in Excel, copy them, and paste them below. A heading row (level, name, amount, unit, text) helps the page read them correctly.
table-label = The copied table
table-hint = level	name	amount	unit	text
table-nothing = No row could be understood.
table-read = { $left ->
    [0] Every row was understood.
    [one] 1 row was not understood. The others can be imported.
   *[other] { $left } rows were not understood. The others can be imported.
}
table-left = Rows that were not understood
table-left-why = These rows will not be imported. You can enter them by hand afterwards.
table-row = Row { $row }
table-whole = Delete what the table does not have, and replace the whole
table-changes = What would change
give-title = Give it to others
give-why = One person writes this, and the whole section starts from the same page. Only company, section and house style are passed on, none of your goals or notes.
give-file = Save as a file
give-link = Copy a link
give-link-seen = The link holds the content itself. Whoever has it can read it, and chat servers and browser histories keep it. Use the file for figures that must not leave the company.
give-names = { $count ->
    [1] One customer’s name that must not stand in goals goes with it.
   *[other] { $count } names of customers that must not stand in goals go with it.
  } Make sure that whoever gets it may know.
give-link-length = Link ({ $length } characters)
give-copied = The link was copied.
give-not-copied = The link could not be copied for you. Select it below and copy it.
give-no-link = This browser cannot make links. Use the file instead.

## Name, period, hand-in
head-why = This stands at the top of the file you submit. You can leave it empty and start writing.
head-sheet = Goal sheet
head-name-of-sheet = Title
head-owner = Owner
head-from = From
head-to = To
head-backwards = The period ends before it begins.
head-evaluator-name = Your manager’s name
head-check-ins-why = At least one every three months lets you correct a goal before it is out of date.
head-check-in = Day of a check-in
head-check-in-remove = Delete this day
head-monthly = Fill the period monthly
head-quarterly = Every three months
head-reviews = Reviews
head-hand-in = Hand-in
head-hand-in-to = Hand in to
head-hand-in-by = Deadline
head-categories = Categories
head-categories-given = Already there:{" "}
head-category = A category of your own
head-category-hint = e.g. Quality
head-category-add = Add a category
head-category-remove = Delete this category
head-names = Names to keep out
head-names-hint = Customers and people, one name a line
head-names-why = If one of these names turns up in a goal to submit, a remark will tell you. They are not in the file you submit.
head-write = Write goals

## Goal sheets and files
plans-title = Goal sheets
plans-none = There is no goal sheet yet. Start a new one, or open a backup that you took on another device.
plans-new = New goal sheet
plans-goals = { $goals ->
    [one] 1 goal
   *[other] { $goals } goals
}
plans-rename = Rename
plans-rename-named = Rename “{ $title }”
plans-renamed = The goal sheet was renamed.
plans-copy = Copy
plans-copy-named = Copy “{ $title }”
plans-copy-of = { $title } (copy)
plans-copied = The goal sheet was copied.
plans-archive = Archive
plans-archive-named = Archive “{ $title }”
plans-archived = The goal sheet was archived. You find it at the end of the list.
plans-unarchive = Back to the list
plans-unarchive-named = Put “{ $title }” back in the list
plans-unarchived = The goal sheet is back in the list.
plans-away = Archived goal sheets ({ $count })
plans-take = Move to another device
plans-take-named = Save “{ $title }” to a file, to move it to another device
plans-link = Move by link
plans-link-named = Move by link: “{ $title }”
plans-remove = Delete
plans-remove-named = Delete “{ $title }”
plans-removed = The goal sheet was deleted.
open-title = Open a file
open-kinds = Backups, company and section or templates from a colleague, and submitted goals. Opening changes nothing until you have seen what is in the file and choose to import it.
open-reading = Reading…
safety-title = So that nothing gets lost
safety-saved = On this device
safety-file = Backup
safety-other = What else there is
safety-past = History (90 days, on this device)
safety-handed-in = { $count ->
    [one] one goal sheet that you handed in (with whoever has it)
   *[other] { $count } goal sheets that you handed in (with whoever has them)
}
safety-no-other = Nothing
copies-title = Automatic backups
copies-why = Whenever you change something, a backup can be written into a folder that you choose (one file a day). Your notes are in it: choose a folder that only you can open.
copies-pick = Choose a folder
copies-asks = To go on writing backups into “{ $name }”, the browser asks for your permission again.
copies-ready = When you change something, a backup goes into “{ $name }” within a minute.
copies-written = Backed up into “{ $name }” at { $time }.
copies-failed = The backup into “{ $name }” failed. See whether the folder is still there and has room.
copies-again = Allow it and back up
copies-stop = Stop automatic backups
safety-promise = The browser’s promise
safety-promised = It keeps what you wrote even when the device runs out of room.
safety-not-promised = It may delete what you wrote when the device runs out of room. Take a backup file.
safety-sizes = What takes how much room
safety-sizes-why = If there is no room left: take a backup file, then delete from the top of this list.
safety-own-rest = Templates and settings
safety-elsewhere = Other pages of this site
safety-used = Room used
safety-used-of = about { $percent }%
safety-backup-why = All goal sheets and your notes, in one file.
aside-title = Could not be read
aside-why = Something that was stored here could not be read. It was left exactly as it is. Save it to a file and ask whoever runs this page.
aside-take = Save it as it is
aside-look = Look for what can be read
aside-remove = Delete it
aside-removed = What could not be read is deleted.
lost-title = If your goal sheets were here
lost-why = There is no goal sheet left in this browser. It may have deleted them: when its history was cleared, or when the device ran out of room. Open your last backup file to have them as they were then.
storage-was-emptied = What this browser had stored was deleted. What is open here has been saved again.
# What a damaged document still gives: names of the parts that could not be taken
left-whole = The whole document
left-kind = What kind of document it is
left-plan = A goal sheet
left-number = The sheet’s ID or revision
left-head = { head-title }
left-context = { context-title }
left-house = { house-title }
left-goal = A goal
left-own = Notes on the sheet as a whole
left-sources = The record of which device wrote what
left-rest = Whatever follows the damaged place
kept-title = What this page stores
kept-where = Goal sheets, your notes and settings are stored in this browser. There is no account, and nothing is sent to a server.
kept-what = A submission that you open is kept in its tab only, until you close the tab.
kept-before = Earlier versions and deleted goal sheets stay for a while too. “History” brings them back.
kept-cleared = Clearing this site’s data in the browser deletes your goal sheets too. In a private window they go when you close it.
kept-leaves = The only things that leave this device are files you save, text you copy, and links you make.

## A backup with a passphrase
sealed-take = Take it with a passphrase
sealed-title = A backup with a passphrase
sealed-why = The backup file is encrypted. Whoever opens it needs the passphrase that you set here. It is kept neither on this page nor in the file.
passphrase-field = Passphrase
sealed-again = The same passphrase again
sealed-show = Show what I type
sealed-show-why = Japanese can be typed only while it is shown.
sealed-differs = This is not the passphrase above.
sealed-age = The file is in the public format age, so the age command opens it too, without this page.
sealed-do = Encrypt and download
sealed-working = Encrypting. This takes a few seconds.
sealed-stop = Stop
sealed-taken = Here is your encrypted backup. Keep the passphrase apart from the file.
unseal-title = This file opens with a passphrase
unseal-why = Enter the passphrase that it was encrypted with. Nothing changes until you have seen what is in the file and choose to import it.
unseal-do = Open it
unseal-working = Checking the passphrase and opening the file. This takes a few seconds.
moving-title = Move by link
moving-why = What the sheet holds now, your notes included, is encrypted and put into a link. Opening it takes both the link and the code.
moving-working = Making the link. This takes a few seconds.
moving-again = Make it again
moving-step-link = Send the link to the other device, and open it there.
moving-step-code = When the other device asks for the code, type it as it stands here.
moving-code = Code
moving-apart = The code is gone when you close this. Do not send it the same way as the link.
unseal-code-title = This link opens with a code
unseal-code-why = Enter the code shown on the device where the link was made. Nothing changes until you have seen what is in it and choose to import it.
unseal-code-wrong = The code does not match.
unseal-code-wrong-do = A code has 12 letters and digits. Capitals and dashes make no difference. If the screen with the code is closed, make a new link.
office-absent = The part that encrypts could not be fetched.
office-absent-do = Check the connection and try again.
office-other = A new version came out while this page was open.
office-other-do = Your work is saved. Reload the page, then try again.
office-died = The work broke off.
office-died-do = There may be too little memory. Close other tabs or programs and try again.

## Looking at what was opened
incoming-pasted = pasted, or from a link
incoming-nothing-yet = Nothing has changed yet. Have a look before you import it.
incoming-backup = A backup file
incoming-pack = Company and section, from a colleague
incoming-pack-empty = This file holds no company and section, no house style and no templates, so there is nothing to import.
incoming-written = written on { $day }
incoming-settings = Settings are not imported. This device keeps its own.
incoming-pack-other = A file for colleagues
incoming-pack-templates = templates ({ $count })
incoming-pack-categories = categories ({ $count })
incoming-pack-strengths = strengths to grow ({ $count })
incoming-pack-house = A house style, from a colleague
incoming-house = Take in the house style ({ $what })
incoming-house-replaces = It takes the place of the house style you have now.
incoming-packs = Files for colleagues in this backup are not imported together with the goal sheets. They are opened after this, one at a time: { $names }.
incoming-newer = The file also holds goal sheets that a newer version of this page wrote: { $names }. They cannot be imported here and stay in the file as they are. Reload the page to get the latest version, then open the file again.
incoming-sheet = Sheet { $number }
incoming-new = { $goals ->
    [one] Not on this device yet. It would be added, with 1 goal.
   *[other] Not on this device yet. It would be added, with { $goals } goals.
}
incoming-same = The same as the one on this device. There is nothing to import.
incoming-differs = This goal sheet is on this device too, and the two differ.
incoming-goals-added = · Goals only in the file: { $count }
incoming-goals-changed = · Goals that differ: { $count }
incoming-goals-kept = · Goals that are the same: { $count }
incoming-goals-only-here = · Goals only on this device: { $count }
incoming-head = · Name, period or dates differ
incoming-context = · Company and section differ
incoming-house-differs = · The house style differs
incoming-own = · Notes on the sheet as a whole differ
incoming-by-field = See what would change
incoming-asks = { $count ->
    [one] One thing was changed in both. If you merge, both versions stay and you are asked later which one to keep.
   *[other] { $count } things were changed in both. If you merge, both versions stay and you are asked later which ones to keep.
}
incoming-every = Those that differ
incoming-every-merge = Merge all of them
incoming-every-leave = Leave all of them
rescue-title = What can be read
rescue-found = { $count ->
    [one] Of one goal sheet, what can be read can be had.
   *[other] Of { $count } goal sheets, what can be read can be had.
}
rescue-look = See what can be read
rescue-left = What could not be read
rescue-left-why = Nothing is guessed: damaged parts are left as they are. Keep the file they stand in.
rescue-raw = See it as it stands
incoming-way-new = Import it
incoming-way-leave = Leave it
incoming-way-merge = Merge it with the one here (what was changed in either stays; can be undone)
incoming-way-copy = Import it as a second goal sheet (the one here stays)
incoming-way-replace = Replace the one here with the file (can be undone)
incoming-take = Import
incoming-leave = Cancel
incoming-taken = { $count ->
    [one] The goal sheet was imported.
   *[other] { $count } goal sheets were imported.
}
incoming-failed = { $count ->
    [one] 1 sheet could not be imported: it is read-only here.
   *[other] { $count } sheets could not be imported: they are read-only here.
}
incoming-where = Where it goes
incoming-into = Into “{ $title }”
incoming-into-new = Into a new goal sheet
refused-title = It could not be opened
refused-unchanged = Nothing on this device has changed.
refused-what = What is wrong
refused-do = What to do
refused-file = File
refused-place = Place
refused-path = Field
refused-other = Open something else

## A submission that was received
received-none = No submission has been opened
received-none-why = Open a submitted file to read and print it here.
received-read-only = You are looking at a submission. It can only be read, and does not become one of your own goal sheets.
received-print = Print
received-close = Close
received-goals = Goals
received-goals-sum = { $goals } (weights add up to { $sum })
received-revision = Submission
received-revision-number = No. { $number }
received-on = Submitted on
received-language = Written in
received-file = File
received-unlinked = Linked to no goal
language-ja = Japanese
language-en = English

## Files that cannot be read. error-<code> says what is wrong, error-<code>-do what to do.
error-place = line { $line }, character { $column }
error-field = { $path } (line { $line }, character { $column })
error-kind-found = { $found ->
    [submission] a submission
    [backup] a backup
    [pack] a file for colleagues
    [session] a session file
    [prepared] a facilitator's file
   *[other] { $found }
}
error-kind-expected = { $expected ->
    [submission] a submission
    [backup] a backup
    [pack] a file for colleagues
    [session] a session file
    [prepared] a facilitator's file
   *[other] { $expected }
}
error-type-found = { $found ->
    [text] text
    [number] a number
    [flag] true or false
    [list] a list
    [object] an object
    [nothing] null
   *[other] { $found }
}
error-type-expected = { $expected ->
    [text] text
    [number] a number
    [date] a date
    [flag] true or false
    [list] a list
    [object] an object
   *[other] { $expected }
}
error-empty = The file is empty.
error-empty-do = Go back to the page that saved it and download it again.
error-too-large = The file is too large. Files of up to { $max } MB can be read.
error-too-large-do = A file of goals is rarely over 1 MB. Check that you chose the right one.
error-encoding-unknown = The characters in this file are stored in a way that is not known here.
error-encoding-unknown-do = Open it in a text editor, save it as UTF-8, and try again.
error-encoding-broken = The file is in UTF-16, but some of its characters are damaged.
error-encoding-broken-do = Copy or download the original file again.
error-is-web-page = This is a web page (HTML), not a file of goals.
error-is-web-page-do = A sign-in or error page may have been saved instead of the file. Open the place it came from and download the JSON file again.
error-is-zip = This is a ZIP file, or an Excel or Word document.
error-is-zip-do = Unpack a ZIP file and choose the JSON file inside. To bring in an Excel table, copy its cells and paste them.
error-is-binary = This is a picture, a PDF or another file that is not text.
error-is-binary-do = Choose a file whose name ends in .json.
error-not-json = This is not JSON. It begins with “{ $found }”.
error-not-json-do = Choose a file whose name ends in .json. If you are pasting, copy everything from the first { "{" } to the last { "}" }.
error-not-an-object = The file as a whole is { error-type-found }. Files of this page begin with { "{" } and end with { "}" }.
error-not-an-object-do = If several people’s goals were joined into one file, split them and open them one at a time.
error-cut-off = The file breaks off at { error-place }.
error-cut-off-do = The download or copy was probably not finished. Do it again.
error-trailing = There is something after the end of the contents: “{ $found }”, at { error-place }.
error-trailing-do = Delete what does not belong there, or download the original file again.
error-unexpected = “{ $found }” at { error-place } is not valid JSON.
error-unexpected-do = If the file was edited by hand, check the commas, quotation marks and brackets around it.
error-control-character = There is a control character ({ $found }) at { error-place } that cannot stand there as it is.
error-control-character-do = Inside text, write a line break as \n. Delete any other control character.
error-bad-escape = “{ $found }” at { error-place } is not valid JSON.
error-bad-escape-do = Inside text, write each \ twice: \\.
error-lone-surrogate = “{ $found }” at { error-place } is only half a character.
error-lone-surrogate-do = An emoji or a similar character was cut in two. Type it again, or download the original file again.
error-bad-number = “{ $found }” at { error-place } is not written as a number should be.
error-bad-number-do = Leave out leading zeros, and put a digit on both sides of the decimal point: 6, 0.5, -3.
error-too-deep = The contents are nested too deeply: more than { $max } levels, at { error-place }.
error-too-deep-do = Files of this page never go that deep. Check that you chose the right one.
error-duplicate-key = { error-field }: the field “{ $found }” stands here twice.
error-duplicate-key-do = Find out which value is right and delete the other one.
error-no-format = This does not seem to be a file of this page: it has no field “format”.
error-no-format-do = Choose a JSON file that was saved from this page.
error-format-unknown = This is a kind of file that is not known here (format: { $found }).
error-format-unknown-do = Reload the page to get the latest version and try again. If it still does not open, it belongs to another program.
error-wrong-kind = This is { error-kind-found }. Only { error-kind-expected } can be opened here.
error-wrong-kind-do = Open it from the start page: each kind of file opens in its own view there.
error-no-version = The file does not say which version of the format it has: there is no field “version”.
error-no-version-do = Download the original file again. In a file written by hand, add "version": 1.
error-version-unknown = The version “{ $found }” at { error-place } cannot be read.
error-version-unknown-do = A version is a whole number from 1, without quotation marks: "version": 1.
error-newer-version = The file has a newer version ({ $found }) that this page cannot show. It knows versions up to { $max }.
error-newer-version-do = Reload the page to get the latest version and try again. Keep the file as it is.
error-wrong-type = { error-field }: { error-type-expected } belongs here, but there is { error-type-found }.
error-wrong-type-do = If the file was edited by hand, check that value. Otherwise download the original file again.
error-not-a-date = { error-field }: “{ $found }” is not a date.
error-not-a-date-do = Write a date of the calendar in this form: 2026-10-01.
error-not-an-id = { error-field }: “{ $found }” cannot be an ID.
error-not-an-id-do = An ID has up to 64 characters: letters from A to Z, digits, hyphens, underscores and full stops.
error-not-a-weight = { error-field }: “{ $found }” cannot be a weight.
error-not-a-weight-do = A weight is a whole number from 0 to 100.
error-not-whole = { error-field }: “{ $found }” cannot stand here. A whole number from 0 belongs here.
error-not-whole-do = Decimals, negative numbers and numbers in quotation marks are not accepted. Correct the value.
error-number-too-long = { error-field }: the number “{ $found }” has too many digits.
error-number-too-long-do = A number has at most 15 digits, 6 of them after the decimal point. A larger unit, such as thousands, makes it shorter.
error-word-unknown = { error-field }: “{ $found }” is not one of the choices.
error-word-unknown-do = Write one of these: { $expected }.
error-text-too-long = { error-field }: the text is too long ({ $found } characters).
error-text-too-long-do = A field takes up to { $max } characters. Split the text or shorten it.
error-too-many = { error-field }: there are too many entries. Up to { $max } fit here.
error-too-many-do = Split the file, or delete what you do not use.
error-id-missing = { error-field }: the ID is missing.
error-id-missing-do = Download the original file again. In a file written by hand, add an ID that nothing else has.
error-id-twice = { error-field }: the ID “{ $found }” is used twice.
error-id-twice-do = If an entry was copied, give one of the two another ID.
error-slot-twice = { error-field }: two questions ask for the same blank “{ $found }”.
error-slot-twice-do = Give one of the two questions another “slot”, and use that name in the text where its answer belongs.
error-not-a-slot = { error-field }: “{ $found }” cannot be the name of a blank.
error-not-a-slot-do = The name of a blank has up to 64 characters: small letters from a to z, digits and hyphens. In a text it stands in braces: { "{" }theme{ "}" }.
error-template-empty = { error-field }: there is no goal in this template.
error-template-empty-do = Add at least one goal, or delete the template.
error-wording-missing = { error-field }: this goal of a template has no wording.
error-wording-missing-do = Write one (“levels”) for at least one level of difficulty.
error-agenda-empty = { error-field }: this agenda has no phases.
error-agenda-empty-do = Add at least one phase, or delete the agenda.
error-not-minutes = { error-field }: a phase cannot take “{ $found }” minutes.
error-not-minutes-do = A phase takes 1 to 240 minutes. Write a whole number without quotation marks.
error-not-a-time = { error-field }: “{ $found }” is not a time of day.
error-not-a-time-do = Write two digits each for hour and minute, such as 14:00.
error-not-a-key = { error-field }: this is not a session's key.
error-not-a-key-do = Make the file again from the facilitator's own. With a key changed by hand, nothing that is handed in could be opened.
error-wrong-value = The file contains a value that cannot be read.
error-wrong-value-do = Download the original file again. If it happens again, keep the file and tell whoever runs this page.
error-code-none = There is no hand-over code in this text.
error-code-none-do = A code begins with “deguchi1.”. Copy the whole link or code.
error-code-cut = The code breaks off before its end.
error-code-cut-do = Chat and mail programs sometimes shorten long lines. Ask the sender for the file instead, or copy the whole code again.
error-code-damaged = Part of the code was changed, so its contents cannot be restored.
error-code-damaged-do = Characters are missing or were replaced. Ask the sender to send it again.
error-sealed-not = This file is not encrypted.
error-sealed-not-do = Choose a file whose name ends in .age, or paste the whole text from “-----BEGIN AGE ENCRYPTED FILE-----” on.
error-sealed-version = The file is encrypted in a format that this page does not know yet.
error-sealed-version-do = Reload the page and try again. If it still does not open, use the program that encrypted it.
error-sealed-cut = The encrypted file breaks off before its end.
error-sealed-cut-do = The download or copy was probably not finished. Do it again.
error-sealed-damaged = The file was changed after it was encrypted. Nothing was taken from it.
error-sealed-damaged-do = Its last part may be missing. Copy the original file again, or open another backup.
error-sealed-passphrase = The passphrase does not match.
error-sealed-passphrase-do = Capitals, spaces at either end, and full or half width all count. If you are sure of it, the beginning of the file may be damaged.
error-sealed-for-keys = This file opens with a key, not with a passphrase.
error-sealed-for-keys-do = Open it on the device that holds the recipient’s key.
error-sealed-for-passphrase = This file opens with a passphrase, not with a key.
error-sealed-for-passphrase-do = Enter the passphrase that it was encrypted with.
error-sealed-for-others = The key on this device does not open this file. It seems to be meant for somebody else.
error-sealed-for-others-do = Open it on the device where the key was made, or ask the sender whom it is for.
error-sealed-effort = Opening this file takes { $found } MB of memory. The limit here is { $max } MB, so it was left closed.
error-sealed-effort-do = Its encryption is set to { $times } times the work of this page’s own files. Leave it closed unless you know where it comes from. If it is yours, the age command can open it.
error-sealed-no-passphrase = The passphrase is empty.
error-sealed-no-passphrase-do = Enter the passphrase to encrypt with.
error-sealed-no-recipient = Nobody is named who could open the file.
error-sealed-no-recipient-do = Choose the key of at least one recipient.
error-sealed-bad-identity = This is not a secret key.
error-sealed-bad-identity-do = Copy the whole text that begins with “AGE-SECRET-KEY-1”.
error-sealed-bad-recipient = This is not a recipient’s key.
error-sealed-bad-recipient-do = Copy the whole text that begins with “age1”.
error-zip-not = This cannot be opened as a ZIP file.
error-zip-not-do = The download may have stopped half-way. Download it again, or choose the files in the folder all together.
error-zip-too-many = There are too many files in this ZIP file. Up to { $max } can be read at once.
error-zip-too-many-do = Put the files that were handed in into folders of their own, and read one after the other.
error-zip-too-large = What is in this ZIP file is too large: { $max } MB is the most for one file, { $all } MB for all of them.
error-zip-too-large-do = A file of goals is rarely over 1 MB. Check whether other files got in among them.
error-zip-locked = This ZIP file is locked with a password.
error-zip-locked-do = Unpack it on your own device, then choose the files that were in it.
error-zip-method = This file was compressed in a way that is not known here.
error-zip-method-do = Unpack it on your own device, then choose the files that were in it.
error-zip-damaged = The file is damaged inside the ZIP file.
error-zip-damaged-do = Download it again. If it is still damaged, ask its owner to hand it in once more.

## How guessable a passphrase is
passphrase-guesses = Guesses until it is found: about 10 to the power of { $power }
passphrase-time-minutes = Somebody determined who has the file opens it in minutes.
passphrase-time-day = Somebody determined who has the file opens it within a day or so.
passphrase-time-months = Somebody determined who has the file opens it in some months.
passphrase-time-decades = Even somebody determined who has the file needs years or decades to open it.
passphrase-time-centuries = Even somebody determined who has the file needs centuries to open it.
passphrase-time-why = Reckoned at 10,000 guesses a second, which takes about ten powerful machines. A file can be tried as often as one likes: no limit on attempts protects it.
passphrase-first-common = It holds a common word. Those are tried first, and with them what people write instead, such as @ for a.
passphrase-first-date = It holds a date or a year. All the dates of 160 years are tried in 60,000 guesses.
passphrase-first-sequence = It holds letters or digits in order. Those are tried early, backwards too.
passphrase-first-keyboard = It follows keys that lie side by side. Such paths are tried early.
passphrase-first-repeat = It repeats itself. Repeating makes it longer, and hardly any harder to guess.
passphrase-first-word = It is a single word. A dictionary is worked through in about 10,000 guesses.
passphrase-first-few = It has few words, so that their combinations can be worked through.
passphrase-first-digits = It has digits only. With ten choices for each, they are soon worked through.
passphrase-first-short = It is short enough for every combination to be tried.
passphrase-help-words = { $count ->
    [one] One more word that has nothing to do with the others, after a space, makes it hold for centuries, and it is still easy to remember.
   *[other] { $count } more words that have nothing to do with each other, with spaces between, make it hold for centuries, and it is still easy to remember.
}
passphrase-slip-width = It has letters or digits in full width. Typed in half width it is another passphrase and opens nothing.
passphrase-slip-edge = It begins or ends with a space. A space cannot be seen, and is easily forgotten the next time.
passphrase-keep = If you forget it, nobody can open the file. Write it on paper, and keep it apart from the file.

## rule-<id>-name is a short name, -ask the question in bold, -why one sentence of reason.
rule-no-number-name = No figure yet
rule-no-number-ask = How many, or which level, would be enough?
rule-no-number-why = With one figure you and your evaluator can tell in the same way whether it was reached.
rule-no-due-name = No date yet
rule-no-due-ask = By when, or how often, will you do it?
rule-no-due-why = A date or a rhythm lets you see on the way how far you have come.
rule-mindset-name = Nothing that others can see yet
rule-mindset-ask = What will others see you do that shows “{ $word }”?
rule-mindset-why = What goes on in your head cannot be seen. With one act or thing that others can see, you and your evaluator can tell whether you got there.
rule-dependence-name = In other people's hands
rule-dependence-ask = What will you do yourself towards “{ $word }”?
rule-dependence-why = As it stands, the outcome is up to others. One act of your own shows what you bring to it, whatever they decide.
rule-endless-verb-name = A verb without an end
rule-endless-verb-ask = What, how much and by when?
rule-endless-verb-why = With “{ $word }” alone, neither you nor your evaluator can say when it is done.
rule-hedge-name = Extent still open
rule-hedge-ask = Can you settle what “{ $word }” covers?
rule-hedge-ask-which = What else does “{ $word }” stand for?
rule-hedge-ask-when = When, or how often, is “{ $word }”?
rule-hedge-ask-far = How far does “{ $word }” go?
rule-hedge-ask-how = In what action would “{ $word }” show?
rule-hedge-why = Once the extent is in words, there is nothing to argue about at the end of the period.
rule-several-goals-name = Two goals in one
rule-several-goals-ask = Could “{ $word }” be a goal of its own?
rule-several-goals-why = When two goals share a statement and only one of them is met, nobody can say how to rate it. Apart, each has its own measures and weight.
rule-several-goals-mend = Keep only the first here
rule-activity-only-name = Only the doing is counted
rule-activity-only-ask = { $kind ->
    [kpi] Once “{ $word }” reaches its target, what has changed, and for whom?
   *[text] What changes through “{ $word }”, and for whom?
  }
rule-activity-only-why = A count of what you do does not tell what it was good for. Add one thing that comes of it: uses by others, hours saved, or people who can now do it alone.
rule-private-leak-name = Words from your notes
rule-private-leak-ask = { $kind ->
    [name] “{ $word }” is a name from your notes. Keep it in the goal you submit?
    [run] The same words stand in your notes. Keep them in the goal you submit?
   *[phrase] “{ $word }” sounds like your notes. Keep it in the goal you submit?
  }
rule-private-leak-why = This field goes to the company. What is only yours can stay in your notes.
rule-named-customer-name = A customer's or a person's name
rule-named-customer-ask = { $kind ->
    [listed] “{ $word }” is one of your names to keep out. What could the goal say instead?
    [company] “{ $word }” looks like the name of a company. What could the goal say instead?
    [person] “{ $word }” looks like a person's name. What could the goal say instead?
   *[reach] “{ $word }” looks like somebody's contact details. What could the goal say instead?
  }
rule-named-customer-why = Many people read a goal. An industry or a role tells them enough without the name.
rule-no-target-name = Target not set yet
rule-no-target-ask = At which figure is “{ $kpi }” reached?
rule-no-target-why = { $count ->
    [1] You may hand it in blank; it then reads “not set”.
   *[other] { $count } measures have no target yet. You may hand them in blank; they then read “not set”.
  }
rule-no-unit-name = No unit yet
rule-no-unit-ask = What is the unit of “{ $kpi }”?
rule-no-unit-why = { $count ->
    [1] With a unit such as days, people or yen, the figure makes sense to whoever sees only the figure.
   *[other] { $count } measures have no unit. With one, such as days, people or yen, a figure makes sense to whoever sees only the figure.
  }
rule-no-baseline-name = No present figure yet
rule-no-baseline-ask = Where does “{ $kpi }” stand now?
rule-no-baseline-why = Beside where you stand now, your evaluator sees how far the target is. A rough figure will do. If nobody knows it yet, write “measured at the start” under how it is measured.
rule-no-measurement-name = How it is measured is open
rule-no-measurement-ask = When, and from which source, will “{ $kpi }” be counted?
rule-no-measurement-why = Once it is settled what it is counted from and what counts as one, anybody arrives at the same figure.
rule-no-evidence-name = No evidence named yet
rule-no-evidence-ask = Where can one see how “{ $kpi }” came out?
rule-no-evidence-why = With a place to look, you need not gather proof at the end of the period, and your evaluator can see for themselves.
rule-due-outside-period-name = A date outside the period
rule-due-outside-period-ask = { $kind ->
    [text] “{ $what }” is not within this period. By when will you do it?
    [before] “{ $what }” is due on { $day }, before the period begins. Which day should it be?
   *[after] “{ $what }” is due on { $day }, after the period has ended. Which day should it be?
  }
rule-due-outside-period-why = { $period ->
    [whole] The period of this goal sheet is { $from } to { $to }.
    [before] The period of this goal sheet begins on { $from }.
   *[after] The period of this goal sheet ends on { $to }.
  } { $count ->
    [1] With a date inside it, the end review can say whether you got there.
   *[other] { $count } dates lie outside it. If the period was changed, they can all be moved now.
  }
rule-target-not-better-name = The target is no better than now
rule-target-not-better-ask = { $kind ->
    [same] “{ $kpi }” is { $target } now, and so is its target. Is the aim to hold the level?
   *[worse] When “{ $kpi }” goes from { $baseline } to { $target }, is that better?
  }
rule-target-not-better-why = { $direction ->
    [down] For this measure, “Less is better” is set.
   *[up] For this measure, “More is better” is set.
  } If the two figures are not swapped, choose again under “What is better”, so that nobody reads it the wrong way round.
rule-no-difficulty-name = No difficulty chosen yet
rule-no-difficulty-ask = How hard is this goal for somebody of your grade?
rule-no-difficulty-why = Your other goals have a difficulty. With one on each, your evaluator can look at them side by side.
rule-no-permission-name = Nobody named who permits it
rule-no-permission-ask = Who decides that this may be shown outside?
rule-no-permission-why = The result may belong to the customer. With the person named early, you will not find out at the end that it has to stay inside.
rule-slot-left-name = A blank is left
rule-slot-left-ask = What goes in place of “{ $word }”?
rule-slot-left-why = This blank comes from the template. With words from your own engagement, the goal becomes yours.
rule-no-action-name = No settled action yet
rule-no-action-ask = { $kind ->
    [bare] By when, or how often, will you do this: “{ $action }”?
   *[none] What will you do for it, how often and by when?
  }
rule-no-action-why = With one action that says what, how often and by when, you can start at once and see on the way how far you have come.
rule-ai-alone-name = The part that needs you
rule-ai-alone-ask = What can you add: something you check yourself, people you go through it with, or a place where it is used?
rule-ai-alone-why = AI can write a text as well. What you checked, or what its users said, shows the work that only you could do.
rule-required-field-name = A required field is blank
rule-required-field-ask = { $field ->
    [links] Which goal of the company or the section does this one serve?
    [kpis] What will you measure it by?
    [sign] Once it is reached, what will people say or do differently?
    [criterion] At the end of the period, what will show that it is met?
    [criterion-minimum] Below which line is it not met?
    [actions] What will you do for it, how many times, by when?
    [weight] How much weight does this goal get, in per cent?
    [difficulty] How difficult is it?
    [category] Which category is it in?
   *[support] What do you ask of the company? If nothing, say “nothing”.
  }
rule-required-field-why = { $count ->
    [1] Your company or your facilitator asks for this in every goal. You may hand it in blank; it may come back, though.
   *[other] { $count } fields are blank that your company or your facilitator asks for in every goal. You may hand them in blank; they may come back, though.
  }
rule-no-link-name = No link yet
rule-no-link-ask = Which goal of the company or the section does this one serve?
rule-no-link-why = With one link your evaluator sees at once what this goal is for.
rule-numbers-only-name = Figures only
rule-numbers-only-ask = Once it is reached, what will people say or do differently?
rule-numbers-only-why = With figures alone, making up the count easily becomes the aim. One sign of quality tells what the figures are to make better.
rule-no-asset-name = “What remains” is still open
rule-no-asset-ask = When this goal is done, what will you still have in hand?
rule-no-asset-why = A pattern or a record that remains is of use in the next engagement too. It goes into your notes, which are not in the file you submit.
rule-objective-unserved-name = A section objective that no goal serves
rule-objective-unserved-ask = Does one of your goals serve “{ $objective }”?
rule-objective-unserved-why = No one person has to serve every section objective. Before you submit, it is worth a look whether a link was only forgotten.
rule-weights-sum-name = Weights that do not add up to 100
rule-weights-sum-ask = { $kind ->
    [over] The weights come to { $count } more than 100. Which goal could weigh less?
   *[under] The weights are { $count } short of 100. Which goal should weigh more?
  }
rule-weights-sum-why = When they add up to 100, your evaluator can read from them where your effort goes.
rule-twin-goals-name = Two goals read alike
rule-twin-goals-ask = What sets goal { $first } and goal { $second } apart?
rule-twin-goals-why = When two goals say nearly the same, one result seems to be counted twice. Make them one, or write down what differs, so that each can be judged by itself.
rule-too-many-goals-name = Many goals
rule-too-many-goals-ask = There are { $count } goals. Which of them will get your effort in this period?
rule-too-many-goals-why = Beyond seven, there is little effort for each, and little time in the interview. A small goal can become an action of another one.
rule-one-category-name = Only one category
rule-one-category-ask = Every goal is in “{ $category }”. Is there anything that you look after in another category?
rule-one-category-why = Mentoring, or looking after the team, is seen by your evaluator once it is a goal. If you chose to keep to one category, leave it as it is.
rule-weight-lopsided-name = Lopsided weights
rule-weight-lopsided-ask = { $kind ->
    [category] The goals in “{ $category }” have { $percent }% of the weight. Is that how you spend your effort?
   *[light] Goals with a weight under { $percent }%: { $count }. Are they to stay goals of their own?
  }
rule-weight-lopsided-why = { $kind ->
    [category] When one category has more than 70%, good work in the others hardly shows in the result.
   *[light] A goal under 5% hardly changes the result, even when it is reached. Make it part of a goal near it, or one of that goal’s actions, and it was not written in vain.
  }
rule-no-check-in-name = Too few check-ins
rule-no-check-in-ask = { $kind ->
    [gap] From { $from } to { $to }, { $days } days pass without a check-in. When will you look in between?
   *[none] There is no check-in between the start and the end. When will you look at how far you have come?
  }
rule-no-check-in-why = With a look at least once a quarter, a goal can be mended before it is out of date.
rule-no-review-date-name = No day to look the goals over
rule-no-review-date-ask = On which day, part of the way through, will the goals themselves be looked over?
rule-no-review-date-why = In more than three months, engagements and policies change. With a day set for the mid-term review, a goal that no longer fits can be changed, and the reason given.
rule-loop-gap-name = An empty part of the loop
rule-loop-gap-ask = Does one of your goals belong to { $places }?
rule-loop-gap-why = Where insight becomes a mechanism, is used in other engagements, earns money and leads to new insight, the company’s profit and what builds up for you go the same way. No one person has to fill every part.
rule-asset-only-visible-name = What remains stops at “Visible”
rule-asset-only-visible-ask = Which of the things that remain could others use as well?
rule-asset-only-visible-why = What you wrote down is of use without you once it is a template or a procedure. The step is chosen in your notes, which are not in the file you submit.
rule-too-short-name = Tell a little more
rule-too-short-ask = What, how much and by when?
rule-too-short-why = With these three, a goal can stay short and still be clear.
substance-name = One thing to think about
substance-done = I have thought about it
substance-left = This question will not come again.
substance-users-ask = Who will use it without you, and in which engagement?
substance-users-why = With one user in mind you know what to build and what to leave out.
substance-keeper-ask = Once you have moved on, who will look after it?
substance-keeper-why = Whoever takes it over changes how you build it and what you write down.
substance-tried-ask = What will those who hear it do differently the next day?
substance-tried-why = With their first step in mind you know what to say and what to drop.
substance-objection-ask = Who would disagree with you, and what would they say?
substance-objection-why = Your answer to that is something no summary by AI can give.
substance-alone-ask = What will they do alone at the end that they still need you for today?
substance-alone-why = Once that one thing is settled, it is clear what to practise.
substance-trouble-ask = Whose trouble is it, and what does it cost them today?
substance-trouble-why = Once you can name the hours or the money, the proposal is about them.
substance-refusal-ask = If they say no, what will the reason be?
substance-refusal-why = Thinking of the reason early leaves you time to do something about it.
substance-near-miss-ask = What nearly went wrong this year, and who knows about it?
substance-near-miss-why = A safeguard that starts from what almost happened is your own.
substance-away-ask = What would stop if you were away for a month?
substance-away-why = Among the things that stop are those worth putting into a form that stays.
substance-elsewhere-ask = Who else has this problem?
substance-elsewhere-why = One other person is enough to make the goal useful beyond your own work.
ask-what = What you will do
ask-what-example = explain one case
ask-shown-by = What shows it
ask-shown-by-example = explain one case
ask-own-act = What you will do yourself
ask-own-act-example = review one design together
ask-how-much = How much, which level
ask-how-much-example = 2 times
ask-by-when = By when, how often
ask-by-when-example = end of September
ask-how-often = When, how often
ask-how-often-example = every Monday
ask-how-far = How far
ask-how-far-example = for 3 cases
ask-how-shown = How often, in what act
ask-how-shown-example = once a week
ask-result = What comes of it
ask-result-example = two colleagues try it in their own project
ask-which = Which, exactly
ask-which-example = test reports
ask-blank = The words that go here
ask-blank-example = monitoring design
ask-checked-on = Where you check it
ask-checked-on-example = our test servers
ask-gone-through-with = With whom you go through it
ask-gone-through-with-example = two people in sales
ask-used-in = Where it is used
ask-used-in-example = the billing project
ask-instead = Words instead of the name
ask-instead-example = a customer in manufacturing
ask-which-day = By when
ask-which-day-example = 20 December
ask-other-words = Words for the goal you submit
ask-other-words-example = of use in the engagement

## Keeping a goal as a template
keep-customer = customer
keep-customer-ask = Which customer is it for? An industry or a size will do instead of a name.
keep-customer-why = Many people read a goal. They need to see who gains from it, not what the customer is called.
keep-customer-example = a customer in wholesale
keep-person = person
keep-person-ask = Who is it? A role will do instead of a name.
keep-person-why = Once you know who, you can settle what to ask of them, and when.
keep-person-example = the head of operations
keep-contact = contact
keep-contact-ask = Where do people get in touch? The name of the desk will do.
keep-contact-why = An address or a number reaches everybody who reads the goal.
keep-contact-example = the help desk
keep-numbered = { $what } { $number }
keep-figure-up = { $figure } or more
keep-figure-down = { $figure } or less
keep-figure-keep = hold { $figure }

## Writing by answering
guide-why = Why we ask
guide-count = { $at } of { $all }
guide-blank = No template
guide-own = My notes
guide-example = Example: { $section }
guide-back = Back
guide-next = Next
guide-later = Decide later
guide-skip = Skip
guide-page = Write on the page
guide-keys-line = Enter goes on
guide-keys-page = Ctrl + Enter goes on
guide-answer-hint = Write here
guide-so-far = The text so far
guide-ahead = Still to come
guide-has-answer = (drafted)
guide-nothing-yet = Your answers turn into a text here.
guide-end-ask = Where would you like to begin?
guide-end-why = A goal stands where the section’s needs meet your own experience. Start from the end that is clearer to you; we ask about the other one next.
guide-from-need = From what the section needs
guide-from-need-why = Choose one of its objectives, and decide which part of it is yours.
guide-from-made = From something I made or learnt
guide-from-made-why = Name one thing you have, and decide where in the section it helps.
guide-need-ask = Which objective will this goal serve?
guide-need-why = With one thing it serves, your manager sees at once what the goal is for.
guide-made-ask = What have you made or learnt that others should use?
guide-made-why = What worked once serves the company again as soon as others can pick it up.
guide-made-hint = For example: how to tell why a nightly batch failed
guide-for-ask = Which objective does it help?
guide-for-why = Once it helps an objective, your own idea is work that the company can give time to.
guide-unserved = no goal serves it yet
guide-no-context = The goals of company and section are not here yet. Add them first, or connect your goal later.
guide-template-ask = What kind of goal should it be?
guide-template-why = A template comes with measures, actions and evidence. Its words follow your answers, and you can change every one of them afterwards.
guide-no-template = Without a template
guide-no-template-why = Write title and text in your own words.
guide-serve-ask = What does this goal serve?
guide-serve-why = With something it serves, your manager sees at once what the goal is for.
guide-title-ask = In one line: what will you do, and how far?
guide-title-why = If the title alone says it when read aloud, nobody will argue about it in the end review.
guide-statement-ask = Who is it for, what will you do, and what will be different at the end?
guide-statement-why = Describe how things look afterwards, and everyone can tell in the same way whether it is done.
guide-figures-ask = How much of it is enough by the end of the period?
guide-figures-why = A target is what you promise your manager. Take the suggestion as a suggestion, and enter what fits your site.
guide-sign-ask = If it goes well, what will people say or do differently?
guide-sign-why = Chase figures alone and only figures remain. A change that people notice lets you talk about the rest.
guide-actions-ask = What will you do for it, and how often?
guide-actions-why = What you can start next week survives a busy month.
guide-evidence-ask = Where can one see that it is done?
guide-evidence-why = Decide now where the evidence will be, and you will not have to hunt for it at the end.
guide-support-ask = What would you need from the company?
guide-support-why = Time, budget, a seat with the customer, leave to publish: ask now, and it stands beside your promise.
guide-showing-ask = How much of this may be shown outside?
guide-showing-why = The result may belong to the customer. Settle what may be shown, and who permits it, before it matters.
guide-showing-short = What may be shown
guide-meaning-ask = What does this goal mean to you?
guide-meaning-why = Even a goal for the company is easier to keep up when you see what builds up in you.
guide-strength-ask = Which strength would you like to grow?
guide-strength-why = It tells you which work to take on, and what to ask for.
guide-remains-ask = When the period is over, what will you have?
guide-remains-why = A thing with a name can be used again at the next site.
guide-self-check-ask = A line about yourself, as things stand today?
guide-self-check-why = Not for ranking: you read it again next period and see what changed. It is never submitted.
self-check-abstraction = I move between the concrete and the abstract
self-check-tools = I try tools on my own
self-check-explaining = I can explain it to others
self-check-learning = I keep learning
self-check-hint = At the moment I…
guide-done = You have written a goal.
guide-done-open = This is what you have so far.
guide-left-open = Left for later
guide-nothing-found = Read again, nothing in it calls for a remark right now.
guide-linked = It belongs together with
guide-see-page = See it on the page
guide-one-more = Write another
guide-own-title = A few questions for yourself
guide-own-why = Note in My notes what this goal leaves you. None of it goes into the file that you submit, and you may skip any of them.
guide-own-begin = Answer them

## Overview
balance-title = Your goals at a glance
balance-lead = The number in a disc is the goal’s; the thicker the line, the heavier its weight.
balance-empty = There are no goals yet.
balance-empty-lead = Once you write the first goal, you can see here how it serves the company and how the period runs.
balance-words = Read as text
balance-save = Save the picture
balance-svg = Save “{ $name }” as SVG
balance-png = Save “{ $name }” as PNG
balance-failed = This picture could not be made into an image. Save it as SVG instead.
balance-hidden = How far what remains has come is hidden along with your notes.
picture-cascade = The cascade
picture-own-goals = My goals
picture-no-goals = There are no goals yet
picture-cascade-none = The section’s objectives are not in yet
picture-cascade-served = { $all ->
    [1] The section’s objective has a goal that serves it
   *[other] All { $all } of the section’s objectives have a goal that serves them
}
picture-cascade-unserved = { $count ->
    [one] No goal serves 1 of the section’s { $all } objectives
   *[other] No goal serves { $count } of the section’s { $all } objectives
}
picture-none-yet = Nothing here yet
picture-unserved = no goal serves it
picture-unlinked = serves nothing above it
picture-no-weight = no weight yet
picture-weight = weight { $percent }
picture-goals = goals { $numbers }
picture-goal = goal { $number }
picture-comma = {", "}
picture-names = {", "}
picture-and = { $some } and { $last }
picture-weights = Weight by category
picture-no-category = No category
picture-weights-one = All the weight lies on “{ $category }”
picture-weights-full = { $count ->
    [one] The weight of 100 lies on one category
   *[other] The weight of 100 is spread over { $count } categories
}
picture-weights-left = { $left } of 100 still to give
picture-weights-over = That is { $over } more than there is to give
picture-weights-rest = Not given yet
picture-weights-excess = Too much
picture-loop-whole = The goals go all the way round, from insight to revenue
picture-loop-none = No goal has a place on the loop yet
picture-loop-empty = No goal touches { $places }
picture-loop-untouched = no goal touches it
picture-loop-insight = put into words
picture-loop-mechanism = made repeatable
picture-loop-spread = passed to other work
picture-loop-revenue = turned into earnings
picture-loop-back = reinvested
picture-loop-again = in new insight
picture-year = How the period runs
picture-year-none = The period and its dates are not set yet
picture-year-never = There is no check-in and no review in the whole period
picture-year-silent = From { $from } to { $to }, { $days } days pass without a check-in
picture-year-longest = The longest time without a check-in is { $days } days, { $from } to { $to }
picture-year-from = The period begins
picture-year-to = The period ends
picture-year-check-in = Check-in
picture-year-dues = Measures due
picture-year-gap = { $days } days without a check-in
picture-year-span = { $from } to { $to }
picture-month = { $month ->
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
}
picture-day = { $day } { $month }
picture-today = Today
picture-ladder = How far what remains has come
picture-ladder-private = From my notes (never submitted)
picture-ladder-unnamed = (what remains is not written yet)
picture-ladder-none = No step is chosen yet for what remains
picture-ladder-not-public = Nothing is on its way to the public step yet
picture-ladder-public = { $count ->
    [one] One thing is to reach the public step
   *[other] { $count } things are to reach the public step
}
picture-ladder-now = now { $step }
picture-ladder-aim = aim { $step }
picture-ladder-open = no step chosen yet

## Settings, keys and the palette
settings-lead = These hold in this browser on this device only. They are not in the file you submit.
settings-to-plans = To my goal sheets
theme = Brightness
theme-system = As the device says
theme-light = Light
theme-dark = Dark
settings-remarks = Show remarks while I write
settings-remarks-why = When they are off, “Check” still shows them when you open it.
settings-rules = Choose the kinds of remarks
settings-rules-off = Choose the kinds of remarks ({ $count } switched off)
settings-why = Why?
settings-rule-why = Why “{ $rule }” matters
keyboard = Keyboard
keys-lead = Everything works without a mouse. Tab takes you from one thing to the next, Enter or Space presses it.
keys-everywhere = On every screen
keys-palette = Find a command or a goal
keys-undo = Undo the last change to the goal sheet
keys-redo = Redo what was undone
keys-hide-notes = Hide my notes, or show them
keys-keys = Open this page
keys-lists = Putting goals, measures and actions in order
keys-move = From anywhere in a row, move it up or down
keys-move-handle = On the handle (six dots), move its row
keys-guide = When writing by answering questions
keys-next = Take a one-line answer and go on
keys-next-long = Take an answer of several lines and go on
keys-dialogs = Dialogs and opened questions
keys-close = Close
palette = Where to, or what to do?
palette-hint = Type to narrow the list
palette-none = Nothing fits. Try another word.
palette-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
palette-place = screen
palette-sheet = goal sheet
palette-to-goal = goal
palette-rule = about a remark
palette-goal = Goal { $place }: { $title }
palette-undo = Undo
palette-redo = Redo
palette-language = 日本語に切り替える
palette-plans = My goal sheets
palette-also-section-balance = pictures weights cascade loop whole
palette-also-section-check = remarks review
palette-also-section-context = context figures objectives policies
palette-also-section-write = editor edit
palette-also-to-submit = hand in export json print
palette-also-head-title = owner employee number evaluator dates
palette-also-goal-add = new create
palette-also-guide-open = guided questions interview
palette-also-notes-hide = private share screen
palette-also-notes-unhide = private
palette-also-phone-to-notes = private face
palette-also-theme-switch = theme mode night
palette-also-backup-take = save export download
palette-also-sealed-take = backup save export encrypt password age
palette-also-start-open-file = import load json
palette-also-plans-new = create plan
palette-also-palette-plans = list plans rename copy archive delete
palette-also-palette-undo = back revert
palette-also-palette-redo = again
palette-also-palette-language = japanese nihongo
palette-also-settings = preferences options language theme remarks notes
palette-also-keyboard = shortcuts keys hotkeys
palette-also-help = manual glossary faq

## What differs from before
moment-yes = yes
moment-no = no
moment-revision = Times submitted
moment-period-from = Period begins
moment-period-to = Period ends
moment-strength-name = Name of the strength
moment-strength-meaning = Meaning of the strength
moment-strength-support = Support the company can give
moment-house-name = Where it comes from
moment-house-off = Switched off for this sheet
moment-term = Term
moment-term-meaning = Meaning of the term
moment-archived = Archived
moment-dismissed = Remarks put away
moment-kpi-steps = Steps of the measure
moment-template = Template it was begun from
moment-suggestions = Suggested figures
moment-answers = Answers to the questions

## History
history-title = History
history-why = How this goal sheet was before, as far as this device has kept it: up to 90 days.
history-none = This browser cannot keep earlier versions. What you write is saved as always.
history-empty = Nothing is kept yet. When you change the goal sheet, its versions come here.
history-moments = Versions
history-not-there = This version cannot be read.
history-at = The goal sheet on { $at }
history-between = Compare with
history-since = Compare with now
history-step = Compare with the version before
history-same = Nothing differs.
history-bring-plan = Bring the whole goal sheet back
history-bring-goal = Bring this goal back
history-bring-named = Bring “{ $name }” back
history-forget = Forget the history of this goal sheet
history-forget-why = All earlier versions, your notes included, are removed from this device. The goal sheet stays as it is. The history cannot be brought back.
history-forget-do = Forget it
history-brought = It is as it was then.
history-moved = moved
history-added = added
history-removed = removed
history-changed = changed
history-mark-removed = (removed)
history-mark-added = (added)
history-of-plan = Goal sheet
history-of-own = My notes as a whole

## Changed in two places at once
both-title = Changed in two places
both-why = Two tabs, or two devices, changed the same thing at the same time. Nothing is lost: choose which version stays. Words that are struck out belong to the version you see now, marked words to the other one.
both-banner = { $count ->
    [one] One thing was changed in two places at the same time. Both versions are kept.
   *[other] { $count } things were changed in two places at the same time. All versions are kept.
}
both-open = Compare and choose
both-none = There is nothing to choose.
both-back = To the goal sheet
both-field = There are two versions of one field.
both-deleted = This was deleted in one place while it was still being written in the other. It is still here.
both-no-room = This found no room, because the list is full. Delete one of its kind, and it comes in.
both-take = Take the other version
both-delete = Delete it
both-stay = Keep what is shown
both-settled = Done: this version stays.
plans-history-named = History of “{ $title }”
gone-title = Deleted goal sheets ({ $count })
gone-why = They stay on this device for a while.
gone-at = deleted { $at }
gone-back = Bring back
gone-back-named = Bring “{ $title }” back
gone-is-back = The goal sheet is back.

# The text for an invitation, up to 8 lines
invitation-day = { $weekday ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
  } { $day } { $month ->
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
invitation-times = { $start }–{ $end }
invitation-when = { $day }, { $times }
invitation-minutes = { $minutes } minutes
invitation-place = Where: { $place }
invitation-link = When we start, open this link: { $link }
invitation-file = When we start, open { $page } and drop the attached { $file } on it.
invitation-device = A computer or a phone will do. There is nothing to sign up for.
invitation-notes = What you write in your notes stays with you: nobody collects it.

# Live sessions
sessions-title = Live sessions
sessions-why = Prepare and lead a meeting in which people write their goals. The facilitator’s screen and the window that everybody sees are two.
sessions-own = Sessions you have prepared
sessions-none = None yet. Choose an agenda below: it works as it is, and every minute and question can be changed.
sessions-agendas = Agendas to begin with
sessions-agendas-failed = The agendas could not be fetched. Check the network and open this page again.
sessions-begin = Prepare with this agenda
sessions-begin-named = Prepare with “{ $name }”
sessions-prepare-named = Change how “{ $name }” is prepared
sessions-remove = Delete
sessions-remove-named = Delete “{ $name }”
sessions-keep = Save to a file
sessions-keep-named = Save “{ $name }” to a file
sessions-kept = The facilitator’s file is saved. It will hold the key to what is handed in, so give it to nobody.
sessions-open = Restore from a facilitator’s file
sessions-opened = Session restored.
sessions-here = This session is here already. It was left as it is.
sessions-open-failed = The file could not be read.
sessions-removed = Session deleted.
session-unnamed = A session without a name
session-parts = Screens of the session
session-prepare = Prepare
session-run = Run
session-no-room = This browser has no room left for the session. Delete goal sheets or sessions you no longer need.
agenda-minutes = { $minutes } min
agenda-size = { $minutes } minutes in { $count } phases
agenda-phases = Phases
prepare-name = Name
prepare-when = When
prepare-day = Day
prepare-start = Beginning
prepare-place = Where
prepare-hand-in = Where goals go
phase-new = New phase
phase-add = Add a phase
phase-removed = Phase deleted.
phase-title = Name of the phase
phase-minutes-named = Minutes of “{ $name }”
phase-up-named = Move “{ $name }” up
phase-down-named = Move “{ $name }” down
phase-remove-named = Delete “{ $name }”
phase-more = Question and notes
phase-prompt = Question for participants
phase-example = An answer as an example
phase-outcome = What comes out of it
phase-purpose = What it is for
phase-notes = Notes for the facilitator (participants never get them)
run-of = { $number } of { $count }
run-start = Begin
run-pause = Pause
run-resume = Go on
run-back = Back to the last phase
run-next = Next phase
run-undo = Take back
run-add = +{ $minutes } min
run-take = −{ $minutes } min
run-left = Time left
run-waiting = Not begun yet
run-paused = Paused
run-ended = Over
run-next-at = Next at { $time }
run-example = For example: { $text }
run-on-time = On time
run-late = { $minutes } min late
run-early = { $minutes } min early
run-jumped = The clock went ahead. The time is counted as passed, as it is when a computer sleeps.
run-jumped-set = The clock was only set
run-jumped-slept = Leave it so
run-notes = For the facilitator
run-notes-hidden = not projected
run-decisions = Decided
run-decisions-hint = What was decided, in a line
run-open = Left open
run-open-hint = What is to be decided later, in a line
run-note-down = Note down
run-remove-named = Remove “{ $name }”
run-sound = A sound at the end of a phase
projected-open = Open the projected window
projected-refused = The browser stopped the new window. Allow windows of this page, then press again.
projected-alone = Waiting for the console. Open “Run” of this session in the same browser.
projected-soon = We begin in a moment
projected-thanks = Thank you, everybody
projected-next = Next:
palette-also-sessions-title = workshop facilitator timer meeting lead
