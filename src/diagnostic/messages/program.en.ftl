# What the program itself says: commands, options and questions.

cli-about = betre builds a municipality's BTI site from Markdown and TOML.
cli-usage = Usage
cli-commands = Commands
cli-options = Options
cli-arguments = Arguments
cli-help = Show this help
cli-help-on = Show the help on a command
cli-version = Show which version this is
cli-build = Check the site and publish it to a folder
cli-check = Check the site without publishing it
cli-serve = Show the site in the browser on this machine
cli-gather = Make the page that leads to the sites in a folder, and the list of them
cli-verify = See whether a folder is still as it was published
cli-changes = Show what to upload and delete to get from one release to another
cli-rollback = Publish an earlier release again, one that betre build --keep has kept
cli-new = Make a new site, or a new step, service …
cli-rename = Give a document another name, with translations, references and the old address
cli-move = Move a step or a page, with translations, references and the old address
cli-remove = Remove a document, with translations and references
cli-undo = Take back what was saved last, by a command or in betre edit
cli-explain = Explain a kind of content or a finding
cli-completions = Write what a shell needs to complete commands and options
cli-man = Write the manual page that man reads
cli-list = Show what is a draft, comes later, has ended, is still to be written or to be reviewed
cli-theme = Show the files of the theme, or take out one of them to change it
cli-dir = The folder of site.toml. Otherwise this folder, or content in it
cli-out = The folder to publish to. Otherwise public
cli-today = The day that reviews are measured against. Otherwise today
cli-format = How findings are shown: human, short, json or github
cli-preview = Make a marked copy of the whole site, drafts included, for those who are to approve it
cli-only = Only those sites of a workspace that have this name; * stands for anything
cli-part = Only every Nth site, from number K: 3/8
cli-jobs = How many threads work
cli-lang = The language of messages: nn, nb or en
cli-overdue = Show only what should have been reviewed, by owner
cli-address = Show only the address of the site, for other programs
cli-notes = Show the notes as well
cli-quiet = Show nothing but findings
cli-deny-warnings = A warning stops the site, as an error does
cli-dry-run = Show what would change for readers, without publishing anything
cli-base-url = The address the site will have, in place of the one in site.toml: https://…
cli-keep = Keep this many of the releases that were published before, so that betre rollback can publish them again
cli-to = The release to publish again, by its name in --list. Else the one before
cli-releases = Show the releases that can be published again
cli-rollback-dir = The folder that the site is published in. Else public
cli-document = The document: its name (ppt, service:ppt, undring/sja) or its file
cli-new-name = The new name, which becomes part of the address
cli-into = The level or section that it is to be in; pages for a page in no section
cli-after-it = The step or page that it is to come right after
cli-before-it = The step or page that it is to come right before
cli-instead = The document that is meant instead where this one is referred to
cli-yes = Do it without asking
cli-saves = Show what was saved, the newest first
cli-port = The port of the preview. Otherwise 4712
cli-bind = The address the preview answers on. Otherwise 127.0.0.1, which only this machine reaches
cli-open = Open the preview in the browser
cli-poll = Look for changes at intervals: for folders on a network drive
cli-editor = The program that links to files open: code, codium, cursor, zed, idea, mate. Otherwise the one you use, if it is one of them
cli-what = The folder of the new site, the kind (step, service, tool …), translation, or workflow: checks and publishing on GitHub
cli-name = The title of the new document; for a translation the name of the document
cli-new-lang = The language that it is translated to, one of those in site.toml
cli-form = The written form of the new site: nn or nb
cli-municipality = The name of the municipality
cli-number = The municipality number, four digits
cli-in = The folder that the new one is to be in: the guide, the level or the section
cli-site = The folder of site.toml
cli-release-url = The address of betre-VERSION-linux-x86_64.tar.xz, which the workflow downloads. Otherwise it builds the program
cli-sha256 = The 64 characters that stand beside the file in SHA256SUMS
cli-word = A kind (step, service …), a key (step.responsible) or the code of a finding
cli-shell = The shell: bash, zsh, fish, powershell or elvish
cli-man-command = The command that the page is about. Otherwise the whole program
cli-list-what = What is shown: drafts, future (comes later), expired (no longer valid), todo (still to be written) or overdue (should have been reviewed)
cli-doing = list shows the files of the theme; eject puts one of them into the site's folder theme/, as the original is
cli-theme-file = The file to take out, as list shows it
cli-due = With overdue: also what is to be reviewed within so many days
cli-command = The command that you want help with
cli-gather-dir = The folder that the sites were published to, each in a folder of its own
cli-folder = The folder that the site was published to
cli-before = The folder or manifest as it is now
cli-after = The folder or manifest as it is to be
cli-answer = How the answer is shown: human or json

cli-built = Published { $files } files to { $out } in { $seconds } s.
cli-not-built = Nothing was published. What lay in { $out } lies there as before.
cli-coming-nothing = Nothing would change in { $out }.
cli-coming-new = New pages: { $count }
cli-coming-changed = Changed pages: { $count }
cli-coming-gone = Pages that would be gone: { $count }
cli-coming-nowhere = the address leads nowhere
cli-coming-around = Pages that change only around their content, in the header, menu or footer: { $count }
cli-coming-files = Other files: { $count }
cli-coming-more = {"  "}… and { $count } more. See all of them with --format json.
cli-coming-end = Nothing was published. Publish it to { $out } with the same command without --dry-run.
cli-release = { $mark }  { $time }  { $files } files
cli-release-now = { $mark }  { $time }  { $files } files, published now
cli-release-log = What was published when is written in { $value }.
cli-plan = This will be done:
cli-plan-referred = { $path }: { $count ->
        [one] one reference
       *[other] { $count } references
    }
cli-plan-kept = { $path }: { $address } leads here
cli-plan-uncovered = { $path } is still on the site, with the text of the layer. If it is to go, write `off = true` in a file of the same name
cli-plan-unused = Nothing refers to "{ $title }" after this ({ $path }). Remove it too if it is no longer needed.
cli-plan-translated = { $path }: still translated from the newest text
cli-plan-findings = { $count ->
        [one] This must be mended afterwards:
       *[other] These { $count } must be mended afterwards:
    }
cli-plan-ask = Do it? [y/N]
cli-plan-done = Done. It can be taken back with betre undo.
cli-plan-done-for-good = Done.
cli-plan-not-done = Nothing is done. Do it with --yes.
cli-undo-plan = This is taken back: { $what }
cli-undone = Taken back.
cli-undo-is-undone = (taken back)
cli-undo-nothing = There is nothing to take back here.
cli-undo-not-kept = There is nowhere to keep what was, so nothing can be taken back.
cli-error-undo-damaged = What was before this is not to be found in full any more: { $value }. Nothing is done.
cli-error-undo-changed = This can’t be taken back: { $what }
    These files have been changed since:
      { $files }
    Nothing is done.
cli-rolled-back = The release from { $time } ({ $mark }, { $files } files) is published again in { $out }. Correct the content before the next betre build: it publishes what is in the files now.
cli-rolled-back-from = The one that was there is kept: betre rollback { $folder } --to { $mark }
cli-making = Making documents: { $done } of { $all }
cli-waiting = Another betre build is at work on { $value }. Waiting until it is done …
cli-changed = changed
cli-missing = missing
cli-empty = empty
cli-foreign = foreign
cli-whole = All files ({ $files }) are as they were published.
cli-not-whole = { $wrong } of { $files } files are not as they were published. Publish the site again with: betre build
cli-has-foreign = { $wrong ->
        [one] One file in the folder was not made by betre. Move it out, or the site can’t be published again.
       *[other] { $wrong } files in the folder were not made by betre. Move them out, or the site can’t be published again.
    }
cli-no-finding = All is well: no errors and no warnings.
cli-summary = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
cli-coverages = So much is translated. The rest is in the first language, and marked as such:
cli-coverage = { $n } of { $of } pages
cli-coverage-young = for children and young people { $n } of { $of }
cli-coverage-guardian = for parents { $n } of { $of }
cli-coverage-neighbour = for neighbours and friends { $n } of { $of }
cli-coverage-employee = for staff { $n } of { $of }
cli-coverage-leader = for leaders { $n } of { $of }
cli-comes = On { $date } “{ $title }” will be on the site, when it is published that day or later ({ $path }).
cli-ends = { $date } is the last day that “{ $title }” is valid ({ $path }).
cli-nothing-overdue = Everything has been reviewed in time.
cli-nothing-listed = None.
cli-no-owner = Without an owner
cli-serving = The preview is at { $value }. Stop it with Ctrl+C.
cli-serving-one = { $name } is at { $value }. Stop with Ctrl+C.
cli-made-site = Made { $files } files in { $value }. Look at the site with: betre serve { $folder }
cli-made-document = Made { $value }.
cli-made-translation = Made { $value }. Write the title and the text in the other language there, and take away the # before the title. What is missing is shown in the first language.
cli-theme-own = { $path } (the site has its own)
cli-theme-contract = The version that the templates here were written for. betre tells when they have to change.
start-what = betre makes the municipality's BTI site: the guide, the services, the contacts and the sheets to print. All of it lies in a folder on your machine, and you change it in forms in the browser.
start-site = { "  " }{ $key }  Open { $value }
start-new = { "  " }N  Make a new site
start-which = Type the number or the letter, and press Enter. Enter alone ends this.
start-unknown = “{ $value }” is none of the choices.
start-folder = What shall the new site's folder be called? [{ $value }]
start-folder-elsewhere = “{ $value }” can't be the name of a folder here. Use letters, digits and hyphens.
start-open = The site opens in the browser. Leave this window open while you work, and close it when you are done.
start-packed = You have opened betre inside the zip file. Unpack it first: right-click the zip file, choose “Extract All”, and double-click betre in the folder that appears. Otherwise what you make will be deleted.
start-close = Press Enter to close the window.
cli-ask-form = Written form, nn or nb? [{ $value }]
cli-ask-municipality = The name of the municipality? [{ $value }]
cli-ask-number = The municipality number? [{ $value }]
preview-findings = Findings in the content
preview-findings-error = This must be put right before the site can be published
preview-findings-warning = You should look at this
preview-stale = { $path } cannot be read as it is now. The pages show the last version that could.
preview-more = And { $more } more. See them in the terminal.
preview-panel = About this page
preview-source = Written in
preview-lix = Readability (LIX)
preview-lix-short = too short to tell
preview-lix-easy = { $lix }, easy
preview-lix-medium = { $lix }, medium
preview-lix-hard = { $lix }, hard
preview-reviewed = Reviewed
preview-owner = Owner
preview-used-by = Referred to from
preview-none = none
preview-empty = There is nothing to show here yet.
preview-bound = Other machines on the network can now see the preview, with drafts and places in the files. Stop it when you are done.
preview-polls = The system does not tell of changes in this folder. It is looked over twice a second.

cli-see-help = See all commands and options with: betre --help
cli-error-command = There is no command “{ $what }”.
cli-error-no-command = Say what to do, for example: betre build
cli-error-option = There is no option “{ $what }” here.
cli-error-missing = Something is missing: { $what }
cli-error-value = “{ $value }” can’t be used for { $what }.
cli-error-other = The command can’t be understood.
cli-error-date = “{ $value }” is not a date. Write year, month and day: 2026-03-15
cli-error-alone = { $value } is only for a folder with a workspace.toml, where there are many sites.
cli-error-only = No site is called { $value }.
cli-error-part = --part { $value } can't be understood. Write for example 3/8: the third of eight parts.
cli-error-many = There are many sites in { $value }. Write the folder of the one, or its name: --only NAME
cli-error-shown = There are { $sites } sites in { $value }, and at most { $most } are shown at a time. Write the folder of the one, or their names: --only NAME
cli-progress = { $done }/{ $of } { $name }
cli-site-checked = { $name }: { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
cli-site-built = { $name }: { $files } files published, { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
cli-site-unchanged = { $name }: { $files } files, as before.
cli-left-behind = In { $out } there are sites that workspace.toml does not name any more: { $names }. Delete their folders if they are not to be published.
cli-site-replaces = It has { $count ->
        [one] one document
       *[other] { $count } documents
    } in place of those of its layers{ $behind ->
        [0] .
       *[other] ; { $behind } of them older than those.
    }
cli-sites = { $sites ->
        [one] { $sites } site
       *[other] { $sites } sites
    }: { $published } published, { $failed } with errors.
cli-gathered = { $value } leads to { $sites ->
        [one] { $sites } site
       *[other] { $sites } sites
    }.
cli-error-no-sites = There is no site in { $value } that betre has published. Write the folder that the sites lie in, each in a folder of its own.
cli-error-no-site = There is no site here: found no site.toml in this folder or in content. Name the folder after the command, or make a new site with: betre new FOLDER
cli-error-no-folder = There is no folder { $value }.
cli-error-overlaps = The site can’t be published to { $value }: the content lies there. Choose another folder with --out.
cli-error-inside = A published site lies in { $value }. Nothing can be published inside it. Choose another folder with --out.
cli-error-foreign = { $value } holds files that betre did not make ({ $files }). Choose an empty folder with --out, or move the files.
cli-error-is-site = The real site lies in { $value }. A consultation copy can’t be published there. Choose another folder with --out.
cli-error-is-preview = A consultation copy lies in { $value }. The real site can’t be published there. Choose another folder with --out.
cli-error-two-releases = One is the real site, the other a consultation copy. Neither is ever to be put over the other.
cli-error-manifest = The manifest { $value } can’t be read. It is damaged, or written by another version of betre. Move or delete the folder it lies in, and publish the site again with: betre build
cli-error-not-published = There is no manifest (.betre-manifest) in { $value }. Choose a folder that betre build has published a site to.
cli-error-changed = { $value } was changed while the site was being built. Nothing was published. Run the command again.
cli-error-base-url = “{ $value }” is not a web address. Write it so: --base-url https://bti.fjordvik.example/
cli-error-not-kept = No such release of { $value } is kept. Releases are kept when the site is published with: betre build --keep 10. See them with: betre rollback --list
cli-error-not-whole = The release in { $value } is no longer as it was published. Choose another with --to.
cli-error-plan-unknown = Found nothing called “{ $value }”.
cli-error-plan-several = “{ $value }” may be several. Write one of these:
    {"  "}{ $names }
cli-error-plan-shared = “{ $value }” comes from a layer that others use too ({ $path }), so its name and place can’t be changed here.
cli-error-plan-replaces = “{ $value }” ({ $own }) stands in the place of something from a layer ({ $path }), which would come back if it got another name or place.
cli-plan-locked = It is locked in the layer: it can’t be replaced or switched off here.
cli-plan-own-word = You can have another word in its address. Write in { $own }: slug = "{ $slug }" and aliases = ["{ $address }"]. Then the old address leads there.
cli-plan-own-then-word = You can have another word in its address. Make a file of your own in its place (betre edit, “Make it our own”), and write in it: slug = "{ $slug }" and aliases = ["{ $address }"]. Then the old address leads there.
cli-plan-own = You can make a file of your own in its place (betre edit, “Make it our own”).
cli-plan-take-off = You can take it away on your site: make a file of the same name with off = true (betre edit, “Take it away here”).
cli-error-plan-kind = This can't be done with this kind ({ $value }).
cli-error-plan-taken = { $value } is there already. Choose another name.
cli-error-plan-number = { $value } has no number in its name, so that there is no order to say. Number the files beside each other first, as in 1-name.md.
cli-error-plan-file = { $value } can't be changed by the program as it is written. Do it by hand.
cli-error-plan-changed = { $value } was changed by somebody else meanwhile. Nothing is done. Try again.
cli-error-plan-nothing = It is so already.
cli-error-answer = The answer could not be written: { $reason }
cli-error-room = There is no room for the work on this machine: { $reason }
cli-jobs-fewer = --jobs { $asked } is more than this machine can use. { $most } is used.
cli-error-system = { $value }: { $reason }
system-full = The disk is full. Make room, and try again.
system-quota = You have used up the room you were given. Make room, and try again.
system-denied = You are not allowed to do this. Give yourself access, or choose another folder.
system-read-only = The disk can only be read. Choose a folder on another disk.
system-missing = It does not exist, or went away meanwhile.
system-exists = It exists already. Move what lies there, and try again.
system-no-folder = Something on the way there is a file, not a folder.
system-folder = This is a folder, not a file.
system-name = The name is too long, or has signs that can’t be used here.
system-path = The path can’t be followed: it leads out through a folder that does not exist.
system-too-large = The file is larger than the disk can take.
system-held = Another program has the file or folder open, or you are not allowed. Close what shows it (Explorer, Word, Excel, a preview), wait until OneDrive is done, and try again.
system-busy = The folder is in use, for example as a mounted disk. Choose a folder inside it with --out.
system-mount = Folders can’t be exchanged here: this one comes with the image of a container, or is a disk of its own. With --out, choose a folder in a volume, or one that is not in the image.
system-network = The network disk does not answer. Check the connection, and try again.
system-memory = The machine has no more memory. Close other programs, and try again.
system-threads = The machine lets this user start no more programs and threads. Close other programs, and try again.
system-other = the system says “{ $reason }”.
cli-error-release = “{ $value }” can't be used. Write --release https://…/betre-VERSION-linux-x86_64.tar.xz and --sha256 with the 64 characters that stand beside the file in SHA256SUMS.
cli-error-port = Port { $value } is in use. Choose another with --port.
cli-error-kind = “{ $value }” is not a kind of content.
cli-error-theme-file = The theme has no file “{ $value }” that can be replaced. See them with: betre theme list
cli-error-needs-name = Write the title as well: betre new { $value } "Title"
cli-error-not-empty = The folder { $value } is not empty. Choose a new one.
cli-error-form = “{ $value }” is not a written form. Write nn or nb.
cli-error-number = “{ $value }” is not a municipality number. It has four digits.
cli-error-days = “{ $value }” is no number of days. Write for example 60d.
cli-error-table = This has no file of its own. Paste it into { $value }:
cli-error-in = There is no folder “{ $value }” for this.
cli-error-needs-document = Write what is to be translated too: betre new translation ppt en
cli-error-one-language = The site is in one language only ({ $first }). Write the other in site.toml first, for example [languages.en].
cli-error-needs-language = Write the language too. The site is in { $first } and: { $langs }
cli-error-language = The site can’t be translated to “{ $value }”: it is in { $first } and: { $langs }. Write a further language in site.toml, for example [languages.en].
cli-error-part-of-file = This is a part of { $value }. Translate that file: betre new translation { $value }
cli-error-where = Say where it belongs, with --in and one of these folders:
    {"  "}{ $value }

cli-made-workflow = Made { $value }. Write at its top where betre is to be fetched from, and choose “GitHub Actions” as the source under Settings, Pages.
cli-error-outside = The folder { $value } is not in this folder. Go to the top folder of the repository, and write the way from there.
workflow-head = Made by “betre new workflow”. The file is your own: change it as you like.
    Each proposed change (pull request) is checked, and findings stand at their lines.
    Each change on main is published to GitHub Pages. Choose “GitHub Actions” as the source under Settings, Pages.
workflow-release = The address of betre-VERSION-linux-x86_64.tar.xz on the release page, and what stands beside the file in SHA256SUMS. The file is
    used only if that is right. Change both lines when you take a new version.
workflow-betre = Without a release: the Git address that betre is to be built from.
workflow-revision = Which version: a commit, so that the same content always gives the same site. The first time it takes some minutes to build betre.
workflow-site = The folder with site.toml.
workflow-night = Each night: what has a date in valid_from comes onto the site on that day.
workflow-kept = Pictures and PDFs that were made before, and which pages are gone.
workflow-last = The pages that are published now, so that the check can tell when an address is gone. The first time there are none.
workflow-check = An error stops here. A warning is shown and does not stop.
workflow-build = From main only.
workflow-publish = May publish to Pages and nothing else; it can't change the repository.
workflow-no-betre = Fill in BETRE_RELEASE and BETRE_SHA256 at the top of .github/workflows/betre.yml, or BETRE_GIT and BETRE_REVISION.
workflow-wrong-hash = The file that was downloaded is not the one that BETRE_SHA256 at the top of .github/workflows/betre.yml tells of. Take it from SHA256SUMS on the release page of the same version.

host-nginx = Made by betre: rules for nginx. Put them into the server block, and let root be the folder that the host's address stands for:
    include /srv/bti/.betre-nginx.conf;
    Reload nginx after each publishing, so that new addresses hold: nginx -s reload
host-caddy = Made by betre: rules for Caddy. Put them into the site's block, and let root be the folder that the host's address stands for:
    import /srv/bti/.betre-Caddyfile
    Reload Caddy after each publishing, so that new addresses hold: caddy reload
host-apache = Made by betre at each publishing: rules for Apache. Changes here are lost.
    The server reads the file by itself where it may (AllowOverride FileInfo Indexes) and has the modules headers and rewrite.
host-iis = Made by betre at each publishing: settings for IIS. Changes here are lost.
host-rules = Made by betre at each publishing. Changes here are lost.

decimal-mark = { "." }
explain-unknown = “{ $word }” is neither a kind of content nor a code.
explain-layer = { $count ->
    [one] one thing
   *[other] { $count } things
} from here ({ $title })
explain-replaced = is rewritten in { $by }
explain-off = is switched off in { $by }
explain-kinds = Kinds of content:
explain-topics = What else can be explained:
explain-group = The rules of the group “{ $group }”:
explain-codes = Findings:
explain-columns = Columns of a spreadsheet or a CSV file, with the names that are recognised (small and capital letters are the same; other names get a meaning with columns):
explain-common = Keys that any document may have (`betre explain keys` explains them):
explain-example = Example:
explain-real-example = Example, from `{ $path }` in the demo (in nynorsk):
explain-all = `betre explain` lists all that can be explained.
explain-names = On this site:
explain-list = list
explain-required = must be given
explain-title = Title
explain-fixed = This finding can’t be turned down.
explain-warnable = The site can make this a warning in site.toml, with a reason, but not switch it off.
explain-free = The site can make this milder or switch it off in site.toml, with a reason.

## The editor's desk
cli-edit = Change the site in forms in the browser on this machine
cli-editing = The address above is the key to changing { $value }. Give it to nobody. Stop with Ctrl+C.
edit-worklist = Work list
edit-history = What was saved
edit-site = See the site
edit-skip = Go to the content
edit-menu = Pages for editors
edit-find = What do you want to change?
edit-find-button = Search
edit-hits = { $count ->
    [0] No hits.
    [one] One hit.
   *[other] { $count } hits.
}
edit-to-mend = { $count ->
    [0] Errors and warnings
    [one] Errors and warnings on one page
   *[other] Errors and warnings on { $count } pages
}
edit-no-faults = No errors in the content.
edit-overdue = { $count ->
    [one] One review is overdue
   *[other] { $count } reviews are overdue
}
edit-drafts = Drafts
edit-everything = Everything on the site
edit-settings = Settings of the site
edit-all-service = Services
edit-all-tool = Tools
edit-all-arena = Arenas
edit-all-role = Roles
edit-all-unit = Units
edit-all-situation = Situations
edit-all-contact = Contacts
edit-all-term = Glossary
edit-all-right = Rights
edit-all-law = Acts
edit-save = Save
edit-saved = Saved.
edit-saved-faults = { $count ->
    [one] Saved. One thing to mend before the page can be published.
   *[other] Saved. { $count } things to mend before the page can be published.
}
edit-undo = Undo
edit-did-save = Saved: { $what }
edit-did-rename = New name: { $what } → { $to }
edit-did-make = Made: { $what }
edit-did-move = Moved: { $what }
edit-did-remove = Removed: { $what }
edit-did-replace = Removed: { $what }, with { $to } instead
edit-did-own = Made our own: { $what }
edit-did-off = Taken away here: { $what }
edit-did-again = The shared one used again: { $what }
edit-did-keep = Our own still holds: { $what }
edit-did-undo = Taken back: { $what }
edit-review-today = Reviewed today
edit-see-page = See the page
edit-translation = Translation ({ $lang }). Here you change the words; the rest is in the first language.
edit-text = Text
edit-text-hint = The text of the page. An empty line separates paragraphs; a line that begins with two number signs is a heading.
edit-rarely = More fields
edit-required = must be filled in
edit-none = Not chosen
edit-chosen = Choose from the list
edit-or-words = Or in words
edit-more-of-party = In what way, and for what
edit-number = Number
edit-unit = Unit
edit-unit-d = days
edit-unit-w = weeks
edit-unit-m = months
edit-unit-y = years
edit-unit-same-day = same day
edit-level = Level { $number }
edit-item = item
edit-add = Add { $item }
edit-up = Up
edit-down = Down
edit-remove = Remove
edit-unknown-choice = { $value } (does not exist)
edit-faults = { $count ->
    [0] Not saved
    [one] One thing to mend
   *[other] { $count } things to mend
}
edit-as-text = Edit the whole file as text
edit-as-form = Edit in a form
edit-whole = The whole file
edit-whole-hint = As the file is written. What you leave alone stays as it was.
edit-unwritable = This can’t be written here as the file is now. Edit the whole file as text. What you wrote is still in the form.
edit-changed-again = Not saved: others are writing in the file at the same time. Try once more.
edit-no-file = Not saved: the file is gone, can’t be read, or is no ordinary file any more. What you wrote is kept, and is in the form when the file is there again.
edit-system = Not saved: { $why }. What you wrote is still in the form.
edit-both-changed = Somebody else changed the same as you while you were writing. Choose what is to stand. Nothing is saved yet: all that you changed is saved when you have chosen.
edit-both-mine = Yours
edit-both-theirs = What stands now
edit-nothing = (nothing)
edit-no-history = There is nowhere to keep what was. Ask whoever runs the machine for a backup.
edit-nothing-saved = Nothing has been saved here yet.
edit-what-changed = What was changed
edit-was = Before
edit-is = After
edit-not-undone = Could not undo: the same has been changed since. Open the form and mend it there.
edit-no-faults-here = Nothing to mend.
edit-kept = You have unsaved text from { $when }.
edit-kept-go-on = Go on with it
edit-kept-forget = Throw it away
edit-inherited = In force now: { $value }.
preview-edit = Edit
edit-tools = Tools for the text
edit-tools-keys = Ctrl + B makes bold type, Ctrl + K searches for a page or a number.
edit-tool-heading = Heading
edit-tool-list = List
edit-tool-table = Table
edit-tool-bold = Bold
edit-tool-link = Link or number
edit-tool-reader = For whom
edit-tool-callout = Box
edit-tool-picture = Picture
edit-ask-link = Which page or number?
edit-ask-reader = Who is the text for?
edit-ask-callout = What kind of box?
edit-ask-picture = Which picture?
edit-callout-note = Note
edit-callout-tip = Tip
edit-callout-important = Important
edit-callout-warning = Warning
edit-column = Column
edit-search = Search
edit-alt = What does the picture show?
edit-alt-hint = Write it for someone who does not see it, for example “An adult and a child are talking”.
edit-insert = Insert
edit-cancel = Cancel
edit-see-typed = See how the page will look
edit-section = The section “{ $title }”
edit-section-moved = Not saved: somebody else has changed or moved this section while you were writing. Copy your text, and open the whole page.
edit-whole-page = Edit the whole page
edit-edit-this = Edit “{ $title }”
edit-not-saved = Not saved
edit-dated = Comes and goes
edit-comes = comes { $day }
edit-goes = goes { $day }
edit-lately = Last changed
edit-not-seen = The page can’t be shown until what is typed can be saved. Go back to the form and press Save: there you see what must be put right.
edit-yes = Yes
edit-shared-from = This is from “{ $layer }”, which several municipalities share. Here you can read it, but not change it.
edit-shared-means = When it is changed there, it changes on your pages too. You may have it in your own way instead:
edit-shared-says = What it says
edit-shared-words = Translation ({ $lang })
edit-shared-locked = It is locked: a mistake here could harm somebody, so no municipality can replace it or take it away. If you find something wrong, tell those who maintain it.
edit-shared-rows = You can’t replace this table, but add rows to it: they stand in a table of the same name of your own. A row that is called the same as one here takes its place.
edit-shared-unwritable = The way this is written, it can’t be made your own here. Ask somebody who knows the files.
edit-shared-refused = Not done: this can’t be replaced.
edit-shared-in-the-way = Not done: there is a file of the same name in your folder already, or somebody is writing in it. Try once more.
edit-shared-replaced = You have your own in place of this. What stands here is not on your pages.
edit-shared-off = You have taken this away. It is not on your pages.
edit-shared-language = Those who maintain it do not have it in your language. You have to translate the copy yourselves.
edit-shared-system = Not done: { $why }.
edit-see-ours = See your own
edit-see-shared = Read the shared one, “{ $layer }”
edit-own = Make it our own
edit-own-hint = You get a copy that you can change. When the shared one is changed later, the copy is not, but the work list tells you. You can use the shared one again at any time.
edit-off = Take it away here
edit-off-hint = Then it is not on your pages. If other pages need it, the work list says so. You can undo this.
edit-again = Use the one from “{ $layer }” again
edit-again-national = Use the shared one again
edit-again-lost = What you have written in place of “{ $layer }” is deleted then, and the shared one is on your pages again. You can undo this.
edit-again-old = “{ $layer }” has been changed since you made your own from it. See what differs: take over what you need in the form, or use the shared one again. Then your own is deleted. You can undo this.
edit-again-off = You have taken this away, which is from “{ $layer }”. If you use it again, it is on your pages.
edit-again-differs = What differs
edit-again-same = They are the same.
edit-again-changed = Not done: something has changed since this page was shown. This is how it is now.
edit-ours = Yours
edit-theirs = Shared
edit-keep = We keep our own
edit-instead = in place of “{ $layer }”
edit-instead-old = in place of “{ $layer }”, which has changed since
edit-switched-off = Shared items that we have taken away

topic-words = Words that the site may call something else, in four forms: one, the, many, all. Write them in `site.toml`, such as `[words.relay-holder]` with `one = "contact person"` below. In a text, `{ "{" }word.step.the{ "}" }` is the word in that form.
    .about = The words that the site may call something else
topic-phrases = What the theme says on the pages, by name. Write your own phrase in `site.toml`, under `[phrases]`: `goto-close = "Close the case"`. Values such as `{ "{" } $text { "}" }` can't be in yours.
    .about = The phrases that the theme uses on the pages, by name
topic-text = A text is Markdown. What you need:
    { "  ## Heading              " }a heading; { "{" }#mark{ "}" } after it gives it a fixed mark to refer to
    { "  - item, 1. item         " }a list
    { "  **bold**, *italic*      " }words that stand out
    { "  > [!WARNING]            " }a frame; the text in it is on lines that begin with >
    { "  | Who | When |          " }a table; the line below it has | --- | --- |
    { "  [words](@undring)       " }a link to something on the site, also (@contact:ppt) and (@law:opplaeringslova#12-4)
    { "  [[undring]]             " }a link with the title as its words
    { "  {contact.ppt.phone}     " }a number that stands in one place
    { "  {show.plan.arshjul}     " }a plan, a ladder, or facts from the front matter of the page
    { "  ## To you {.guardian}   " }a passage to one reader: guardian, young, leader, employee or neighbour
    .about = How to write a text: headings, lists, tables, frames, links
topic-synonyms = Words that find the same in the search are in `synonyms.toml`: `groups = [["absence", "truancy", "away from school"]]`. Each group is words that mean the same. Words for one page alone you write in `search` on the page.
    .about = Words that find the same in the search
topic-translations = A translation is a file beside the base file, with the language before the ending: `ppt.en.md` beside `ppt.md`. It has the words alone: title, sentences and text. Dates, ids and links are in the base. Parts of a list find each other by `id`. `translated_from = "?"` gives the mark of the text it was made from, so that you are told when the base has changed. The languages are in `site.toml`: `[languages.en]`.
    .about = How to translate a page
topic-keys = These keys may stand in any document, in the front matter between `+++` or under the line in brackets. None of them is required but `title`.
    .about = The keys that any document may have
topic-theme = The look comes from the theme that is part of the program. Logo and colour you write in `site.toml`, under `[look]`. A file in the folder `theme/` takes the place of the one of the same name in the theme: `theme/templates/home.html`, `theme/assets/style.css`. Then `theme/theme.toml` must say which version of the templates it was made for. If it does not, you are told what to write.
    .about = Logo, colour, and files of your own for the look
