# Severities, frames of messages
severity-error = error
severity-warning = warning
severity-note = note
severity-help = help
follows =
    { $count ->
        [one] One more place has the same cause: { $places }
       *[other] { $count } more places have the same cause: { $places }
    }
follows-among = { $count } more places have the same cause, among them { $places }
follows-short =
    { $count ->
        [one] (One more place has the same cause.)
       *[other] ({ $count } more places have the same cause.)
    }
touches =
    { $count ->
        [one] (It touches one site: { $names }.)
       *[other] (It touches { $count } sites: { $names }.)
    }
touches-among = (It touches { $count } sites: { $names } and { $more } more.)
in-cell = { $message } (sheet “{ $sheet }”, cell { $cell })
help-nearest = Did you mean “{ $nearest }”?

# Words at a second place
related-base = the text in the base file is here
related-first = the first one is here
related-locked = it is locked here
related-replaced = what the layer has is here
related-off = it is switched off here
related-site-lacks = and this site does not have it
related-taken = the address belongs here
related-before = this is the step before
related-contact = the contact is here
related-first-lacking = this is the first one without it
related-fill-phone = the telephone number is missing here
related-fill-reach = a telephone number or an e-mail address is missing here
related-fill-address = this is an example's address
related-fill-number = this is an example's municipality number
related-fill-name = this is an example's name
unfinished-phone = the contacts' numbers
unfinished-address = the site's address (`address`)
unfinished-number = the municipality number (`number`)
unfinished-name = the municipality's name (`name`)
unfinished-statement = the address of the accessibility statement (`accessibility_statement`)
unfinished-logo = the coat of arms or logo (`logo` and `logo_alt` under `[look]`)

# What a PDF lacks
pdf-tags = document structure (the tags that screen readers use)
pdf-title = a document title
pdf-language = a stated language

# Files
site-missing = The folder has no `site.toml` and is not a site yet.
    .title = The site has a `site.toml`
    .why = `site.toml` says which municipality the site belongs to, which languages it is in, and whom to call when it is urgent. Without this file there is no site.
    .help = First check that you are in the right folder. If the file is missing, make `site.toml` at the top of the folder with two lines: `name = "Fjordvik kommune"` and `languages = ["nn"]`.
site-missing-empty = `site.toml` is empty.
    .help = Get an older copy of the file. If you have none, write two lines: `name = "Fjordvik kommune"` and `languages = ["nn"]`.
file-encoding = The file is not saved as UTF-8, so æ, ø and å cannot be read. It shows first on line { $line }: “{ $text }”.
    .title = Files are saved as UTF-8
    .why = In old encodings (Windows-1252, UTF-16) æ, ø and å turn into wrong letters, and readers get names and advice that they cannot read. UTF-8 is the same on every machine.
    .help = Open the file in Notepad, choose “Save as”, and choose “UTF-8” in the field “Encoding” at the bottom. From Excel: choose “Save as” and the file type “CSV UTF-8 (Comma delimited)”.
    .help-backslash = If a backslash is meant, write two: `\\`. In names of files and folders use an ordinary slash: `file = "files/samtykke.pdf"`.
file-encoding-utf16 = The file is saved as UTF-16 and cannot be read.
file-encoding-spoilt =
    { $more ->
        [0] Letters were spoilt by a wrong encoding: “{ $text }” should be “{ $right }”.
        [one] Letters were spoilt by a wrong encoding, here and in one more place in the file: “{ $text }” should be “{ $right }”.
       *[other] Letters were spoilt by a wrong encoding, here and in { $more } more places in the file: “{ $text }” should be “{ $right }”.
    }
    .help = If it is only a few words, write them again. If it is the whole file, fetch an older copy, and choose “UTF-8” when you open and save it. A CSV file from Excel is saved as “CSV UTF-8 (Comma delimited)”.
file-encoding-lost =
    { $more ->
        [0] A letter is lost in “{ $text }”. The sign � stands in its place.
        [one] A letter is lost in “{ $text }”, and in one more place in the file. The sign � stands in its place.
       *[other] A letter is lost in “{ $text }”, and in { $more } more places in the file. The sign � stands in its place.
    }
    .help = Write the word again. If there are many of them, fetch an older copy of the file: the letters cannot be brought back from this one.
file-encoding-turned = After “{ $before }” there is an invisible sign that turns the text around, so that it is shown as something else than it is.
    .help = Delete the line, and write it again. Such signs may come along when one copies, and are used to deceive.
file-encoding-marks = A letter has more than 30 marks here.
    .help = Delete the line, and write it again.
file-encoding-turned-first = The line begins with an invisible sign that turns the text around, so that it is shown as something else than it is.
    .help = Delete the line, and write it again. Such signs may come along when one copies, and are used to deceive.
file-encoding-control =
    { $more ->
        [0] After “{ $before }” there is an invisible sign that is not text.
        [one] After “{ $before }”, and in one more place in the file, there is an invisible sign that is not text.
       *[other] After “{ $before }”, and in { $more } more places in the file, there is an invisible sign that is not text.
    }
    .help = Delete the line, and write it again. Such signs often come along when one copies from Word or from a PDF.
file-encoding-control-first =
    { $more ->
        [0] The line begins with an invisible sign that is not text.
        [one] The line begins with an invisible sign that is not text. There is one more in the file.
       *[other] The line begins with an invisible sign that is not text. There are { $more } more in the file.
    }
    .help = Delete the line, and write it again. Such signs often come along when one copies from Word or from a PDF.
file-nul = Line { $line } has a character that is not text. The file is damaged, or it is not a text file.
    .title = Text files hold text only
    .why = Such characters come from an interrupted save, or from another kind of file with the wrong name. Content may be lost without anyone seeing it.
    .help = Fetch an older copy of the file, or write the line again. If it is a document or a picture, put it in `files/` or `images/`.
merge-unfinished = A merge in Git was not finished: the line begins with `{ $mark }`.
    .title = Merges in Git are finished
    .why = When two people have changed the same line, Git puts both versions in the file. If they stay there, readers get two pieces of advice or two telephone numbers at once.
    .help = Choose which version to keep: the one above or the one below `=======`. Delete the other, and delete every line that begins with `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`.
file-too-large = The file is { $size } MB or more. The limit is { $most } MB.
    .title = No file is too large
    .why = A parent with a phone and poor coverage waits minutes for such a file. A large text file has most often been put there by mistake.
    .help = Save the picture at a lower resolution, or split the document into several files. If the file does not belong to the site, move it out of the folder.
file-too-large-text = The text is { $size } kB. The limit is { $most } kB.
    .help = Divide it into several files, one for each page or kind. If the file does not belong to the site, move it out of the folder.
file-too-large-site = There is no room for this file: the site’s texts and tables have more than 8 MB together.
    .help = See which files are large. Move what does not belong to the site out of the folder.
file-too-large-redirects = The site has more than 5,000 old addresses, with all pages below them.
    .help = An alias of a guide or a level holds for all in the folder. Remove those that nobody uses any more.
file-too-large-languages = The site has too many languages. The limit is { $most }.
    .help = Remove languages that nothing is translated into.
file-too-large-rows = There is no room for this file: the site has more than 20,000 pages, rows and entries together.
    .help = Remove old rows from the tables, and move what does not belong to the site out of the folder.
file-too-large-paper = The document “{ $path }” gets { $size } kB of text. The limit is { $most } kB, about 200 pages.
    .help = Divide the guide in two, or move long texts from the steps to pages. If the tables have many measures, remove those that are no longer in use.
file-too-large-forms = Forms and meetings get a sheet on paper each in each language: { $count } together. The limit is { $most }.
    .help = Merge forms that are much alike, or put them in `files/` as files.
file-too-large-sheets = The guides get an overview on paper for each unit in each language: { $count } together. The limit is { $most }.
    .help = Merge units that have the same contacts.
file-type = The file “{ $path }” is of a kind that can’t be published.
    .title = Only documents, pictures, sound and film are published
    .why = A web page, a script or a program in `files/` can do anything in the browser of the one who opens it, and fetch things from other sites without the reader knowing.
    .help = Publish the document as a PDF or as a page of this site. Pictures can be PNG, JPEG or WebP.
file-type-svg = The drawing “{ $path }” contains “{ $what }”, which could run a script or fetch something from outside.
    .help = Save the drawing again as “plain SVG”, with its pictures embedded and without scripts, animation and links to files. Or save it as PNG.
file-type-svg-unread = The drawing “{ $path }” can’t be read as SVG.
    .help = Open it in the program it was made with, and save it again as “plain SVG” in UTF-8, or as PNG.
file-type-svg-heavy = The drawing “{ $path }” asks for too much because of “{ $what }”: it would take very long to show, or could not be shown at all.
    .help = Make it simpler where it was made: fewer shapes, repetitions and effects, smaller pictures in it. Or save it as PNG.
file-content = The file “{ $path }” is not what its name says (.{ $ending }).
    .title = Files are what they are called
    .why = The browser goes by the content. The reader gets a broken picture, or a document that does not open.
    .help = Open the file on your machine and see what it is. Save it again in the right format.
    .help-text = Make a new file in Notepad, paste the text, and save it with the same name and the encoding “UTF-8”. If readers are to download the document, put it in `files/`.
file-content-other = The file “{ $path }” is called .{ $ending }, but is a .{ $is } file.
    .help = Open the file in the program it was made with, and save it as .{ $ending }. Renaming is not enough.
file-content-empty = The file “{ $path }” is empty.
    .help = If the file is in OneDrive or the like, right-click it, choose “Always keep on this device”, and wait until it has been fetched. Otherwise delete it.
file-content-cut = The end of the file “{ $path }” is missing.
    .help = It was not fetched or saved to its end. Download or save the file again, and see that all of it opens.
file-content-pointer = The file “{ $path }” is only a pointer from Git LFS.
    .help = Run `git lfs pull` where the site is built.
file-content-page = The file “{ $path }” is a web page, not .{ $ending }.
    .help = It is probably the log-in page that came instead of the file. Log in, download the file again, and check that it opens.
file-content-locked = The document “{ $path }” only opens with a password.
    .help = Remove the password in Word, Excel or PowerPoint: “File”, “Info”, “Protect”. Then save it again.
file-unreadable = The file cannot be opened.
    .title = All files can be opened
    .why = A locked file would be missing from the site, and with it perhaps a step or a telephone number. That is why betre stops.
    .help = Close the file in other programs, and wait until OneDrive or the like has finished syncing. Then check that you are allowed to read it.
file-unreadable-changed = The picture was changed while betre was building.
    .help = Build again when it has been saved.
file-unreadable-name = The name of the file has signs that can’t be in an address, such as a line break or `\`.
    .help = Give the file a name of plain letters, digits and hyphens.
file-unreadable-special = This is not an ordinary file and cannot be read.
    .help = Remove it from the folder.
file-language = The name of the translation does not give its language as betre reads it.
    .title = Translations have the language in their name
    .why = Without the right code the translation becomes a page of its own in the lists of the first language, and whoever reads in their own language does not find it.
    .help = Call the file `{ $name }`: small letters, two or three of them.
file-copy = This looks like a copy of “{ $original }”.
    .title = Copies are not published
    .why = OneDrive, Windows and the like make copies when two people change the same file, or when somebody pastes it. The copy would become a page of its own, with old facts.
    .help = Compare the two, keep the right one under the name “{ $original }”, and delete the other. If it is a page of its own, give it a name that says what it is.
file-unknown = The file “{ $path }” lies where it is not read, and will not be on the site.
    .title = Files lie where they are read
    .why = The folder says what a file is: a service lies in `services/`, a role in `roles/`. A file in the wrong place is not shown, and those who need it will not find it.
    .help = Move the file to where it belongs: `guides/`, `services/`, `tools/`, `roles/`, `pages/` or one of the other folders. If it is to be downloaded, put it in `files/`. Notes to yourselves belong outside the folder.
file-unknown-folder = The file “{ $path }” lies in a subfolder that is not read, and is left out of the site.
    .help = Move the file to `{ $proposed }`.
file-unknown-misnamed = The folder “{ $folder }” is not read, and what lies in it is not on the site.
    .help = Name the folder `{ $nearest }`.
file-format = The file “{ $path }” is of a type that cannot be read, and the table will not be on the site.
    .title = Files are of a type that can be read
    .why = What stands in a file that cannot be read is missing from the site, and employees do not find the help.
    .help = Open the table in the program it was made with, choose “Save as” and the file type “Excel Workbook (*.xlsx)”, and delete the old file.
file-format-numbers = The file “{ $path }” is of a type that cannot be read, and the table will not be on the site.
    .help = Open the table in Numbers, choose “File”, “Export To” and “Excel”, save it as `{ $proposed }`, and delete the old file.
file-format-document = The file “{ $path }” is of a type that cannot be read, and the text will not be on the site.
    .help = Copy the text to a plain text file named `{ $proposed }`, and delete the old file. If it is a form to be downloaded, put it in `files/`.
file-format-name = The name of the file “{ $path }” has an ending that cannot be read, and the content will not be on the site.
    .help = Name the file `{ $proposed }`. If you do not see the ending, choose “View” and “File name extensions” in Windows Explorer.
picture-format = “{ $path }” can’t be shown as a picture on a page.
    .title = Everybody can see the pictures
    .why = Many browsers do not show HEIC, TIFF and AVIF. The reader gets an empty field, and so does paper.
    .help = Open the file in an image program, and save it as JPEG (photos) or PNG (drawings). Use the new file on the page. If it is no picture, link to it instead: remove the `!` before the `[`.
picture-large = The picture “{ $path }” is { $size } MB.
    .title = Pictures on pages are light
    .why = A phone that opens the page has to fetch the whole picture. On a slow line it takes long, and it costs data.
    .help = If it is a photo, save it again as JPEG: betre makes smaller copies of it by itself. If it is a drawing, open it in an image program, make it at most 1600 pixels wide, and save it as PNG or SVG. The limits are 1 MB and 2500 pixels.
picture-large-pixels = The picture “{ $path }” is { $width } × { $height } pixels.
    .help = Open the picture in an image program, make it at most 1600 pixels wide, and save it under the same name. The page has no room for more, and the limit is 2500 pixels.
picture-large-vast = The picture “{ $path }” is { $width } × { $height } pixels. That is more than many phones can show, and it is left out of the PDFs.
    .help = Open the picture in an image program, make it at most 1600 pixels wide, and save it under the same name.
picture-large-profile = The picture “{ $path }” asks for more memory than many phones have, to read which colours it has. It is left out of the PDFs.
    .help = Open the picture in an image program, and save it again without a colour profile, as PNG or JPEG.
file-unused = No page uses the file “{ $path }”.
    .title = Every file is in use
    .why = Old forms that stay behind can still turn up in web searches, and then somebody fills in the wrong version.
    .help = Link to the file: `[Name of the form]({ $address })`. If it is no longer used, delete it.
file-unused-theme = Nothing uses the theme's file { $path }.
    .help = A file in `theme/` counts if it has the name of one in the theme that comes with betre, or if another of your own files names it. See the names with: `betre theme list`
file-missing = The file “{ $path }” does not exist.
    .title = Files that are named exist
    .why = Those who are to fill in a form must be able to open it. A link to a file that does not exist brings the child's case to a halt.
    .help = Put the file in the folder, or correct the name. Capital and small letters must be the same: `files/Samtykke.pdf` is another file than `files/samtykke.pdf`.
folder-incomplete = The folder should be a guide, but has no `guide.md`.
    .title = Guides and levels have content
    .why = An empty folder is most often something forgotten. Then a guide or a level is missing for those who follow up the child.
    .help = Make the file `guide.md` in the folder with these three lines: `+++`, `title = "Barn og unge"` and `+++`. If you do not need the folder, delete it.
folder-incomplete-pages = The folder has pages, but no `index.md`.
    .help = Make the file `index.md` in the folder with these three lines: `+++`, `title = "For new staff"` and `+++`. It is the first page of the section, and the menu has its name. If the pages are no section of their own, move them up into `pages/`.
folder-incomplete-level = The folder should be a level, but has neither `level.md` nor steps.
    .help = Make a file for each step, such as `1-del-uroa.md`, or a `level.md`. If you do not need the folder, delete it.
folder-incomplete-level-base = The level is translated, but `level.md` is missing in the folder.
    .help = Fetch an older copy of `level.md`. If the level can do without, delete the translation too, such as `level.en.md`.
name-collision = The file has the same name as “{ $other }”. Only capital and small letters, or the way æ, ø and å are stored, differ.
    .title = Files have names of their own
    .why = Windows and Mac take such names to be one and the same. When the folder is copied, one file overwrites the other and a page is lost.
    .help = Give one of the files another name, or delete the one too many.
name-windows = Windows can have no file or folder called “{ $name }”.
    .title = File names can be used on Windows
    .why = Some names mean devices on Windows, such as `con` and `aux`, and a full stop at the end of a name is dropped. The folder can then not be copied to a Windows PC, and the site can be neither made nor published there.
    .help = Give it another name.
name-windows-device = “{ $name }” is the name of a device in Windows, and cannot be a file or folder there.
    .help = Give it another name, with one more word for example: “{ $name }-page”.
name-windows-end = The name “{ $name }” ends in a full stop or a space, as no name on Windows may.
    .help = Take away the full stop or the space at the end.
name-windows-address = The address of the page ends in “{ $name }”, which is the name of a device in Windows. The folder cannot lie on a Windows server.
    .help = Give the page another word in its address: `slug = "{ $name }-page"`.
symlink = This is a shortcut to a file elsewhere (a symbolic link), and it is not followed.
    .title = No shortcuts to other folders
    .why = A shortcut can lead out of the folder, and then files that are not for the public could end up on the web.
    .help = Delete the shortcut, and put a copy of the file itself here.

# Format
front-matter-missing = The file does not begin with `+++`.
    .title = Every page has an opening part
    .why = The opening part between +++ says what the page is called and who is responsible. Without a title nobody finds the page in the menu or the search.
    .help = Write three lines at the very top of the file: `+++`, then `title = "Snakk med barnet"`, then `+++`. The text follows below.
front-matter-missing-yaml = The opening part stands between `---`, but should stand between `+++`.
    .help = Replace both lines `---` with `+++`. Use an equals sign and straight quotation marks: `title = "Uro"`, not `title: Uro`.
front-matter-unclosed = The opening part does not end: the second line with `+++` is missing.
    .title = The opening part ends with `+++`
    .why = Without the second line betre does not know where the text begins, and the whole page is lost to its readers.
    .help = Write `+++` on a line of its own after the last key, right before the text.
toml-syntax = The line cannot be read.
    .title = Keys and values are written right
    .why = One wrong character can make a deadline or a telephone number drop out. So each line is read with care, and betre does not guess.
    .help = A line should have a key, an equals sign and a value: `title = "Uro"`. If it looks right, see the line above: a quotation mark or a bracket may be missing there.
    .help-head = Write `[{ $id }]` on a line of its own above: others refer to it, and it does not exist, so that two have become one. If that is not the reason, take away one of the two lines.
    .help-line = Is a line like `{ $line }` missing above, so that two have become one? Write it where the second begins. Otherwise remove one of the two lines.
toml-syntax-duplicate = The same key stands twice.
    .help = Remove one of the lines. Several values can stand in a list: `tools = ["undringsnotat", "samtaleguide"]`.
toml-syntax-quotes = The text does not have straight quotation marks on both sides.
    .help = Write the text between two straight quotation marks: `title = "Uro"`. Inside the text, use “ ”. If the text runs over several lines, write three straight quotation marks (`"""`) before and after.
toml-syntax-backslash = A backslash (`\`) cannot stand like this in the text.
    .help = Write two of them: `\\`. In names of files and folders, use an ordinary slash: `file = "files/samtykke.pdf"`.
toml-syntax-no-value = The key has no value.
    .help = Write the value after the equals sign: `title = "Uro"`. If you have nothing to write, remove the line. If it will come later, write `"todo"`.
toml-syntax-equals = An equals sign is missing between the key and the value.
    .help = Write `title = "Uro"`, not `title: "Uro"`. If the line is ordinary text, it belongs below the second `+++`.
toml-syntax-date = There is no such date.
    .help = Write year, month and day between straight quotes: `"2026-03-15"`.
toml-syntax-unquoted = “{ $value }” must be written in a fixed form, between straight quotation marks.
    .help = Write `"{ $write }"`.
toml-syntax-unquoted-no-year = “{ $value }” must be written in a fixed form, between straight quotation marks.
    .help = The year is missing. Write `"{ $write }"` with the right year.
toml-syntax-comma = A comma is missing or one too many.
    .help = Put commas between the values of a list: `tools = ["undringsnotat", "samtaleguide"]`, and between the keys in braces: `{ "{" } answer = "Ja", goto = "next" { "}" }`. After the last key there is no comma.
toml-syntax-bracket = A bracket is opened but not closed, or the other way round.
    .help = Every `[` needs its `]`, and every `{ "{" }` its `{ "}" }` on the same line: `deadline = { "{" } within = "14 d" { "}" }`.
toml-syntax-key = The key has characters that cannot stand in a key.
    .help = A key has only the letters a–z, digits, `-` and `_`, such as `review_every`. It cannot have spaces, æ, ø or å.
toml-syntax-number = The value looks like a number, but is not written right.
    .help = A number has digits only: `number = 2`. Telephone numbers, municipality numbers, dates and deadlines stand between straight quotation marks: `"02800"`, `"0301"`, `"2026-03-15"`, `"14 d"`.
toml-syntax-deep = Too many lists and brackets stand inside one another.
    .help = Write it more simply: one list of texts or braces is enough, such as `tools = ["undringsnotat"]`.
toml-syntax-invisible = After “{ $before }” there is an invisible sign, or a space other than the ordinary one.
    .help = Delete what stands between “{ $before }” and the next visible sign, and write an ordinary space. Such signs often come along when one copies from web pages, Teams or Word.
toml-syntax-invisible-first = The line begins with an invisible sign, or with a space other than the ordinary one.
    .help = Delete what stands before the first visible sign. Such signs often come along when one copies from web pages, Teams or Word.
curly-quotes = The character { $quote } is a typographic quotation mark. Here it must be a straight one: `"`.
    .title = Straight quotation marks around values
    .why = Word replaces straight quotation marks with typographic ones, and then the value cannot be read. Inside the text you may use any quotation marks but the straight ones.
    .help = Write the text between two straight quotation marks: `title = "Uro"`. Write in Notepad or another text editor, not in Word.
key-unknown = The key `{ $key }` cannot stand here.
    .title = Only keys that exist
    .why = A misspelt key would be passed over, and a step could lose its deadline or the one responsible without anybody seeing it. Correct the key, or write the sentence in the text below.
    .help = Remove the key, or write its content in the text below the opening part. `betre explain { $kind }` shows which keys there are.
    .help-toml = Remove the key. `betre explain { $kind }` shows which keys there are here.
    .help-move-up = A key belongs to the nearest line above it that stands in square brackets, such as `[[targets]]` or `[acute]`. If `{ $key }` belongs to the whole file, move the line up above the first of them. Otherwise remove it.
key-unknown-id = The document is known by its file name, and can have no other id.
    .help = Remove the line.
key-unknown-word = The site has no word called “{ $key }”.
    .help = Under `[words]` there can be: { $words }. Other texts stand under `[phrases]`.
key-unknown-column = The overview has no column `{ $key }`.
    .help = Write one of these: { $columns }.
key-unknown-no-columns = This overview has no columns to choose from: `{ $key }`.
    .help = Remove `columns` and `heads`.
key-unknown-phrase = The theme has no text called “{ $key }”.
    .help = See in `words/` of the theme what its texts are called. Words with forms stand under `[words]`.
value-type = Here there should be { $expected }, but there is { $found }.
    .title = Every value is of the right sort
    .why = A value of the wrong sort cannot be shown right, such as a deadline that is only a number. Then the employee does not know whether it means days or weeks.
    .help = Texts, dates and deadlines stand between straight quotation marks: `"14 d"`. Numbers and `true` stand without: `2`. A list stands in square brackets: `["a", "b"]`. Keys within a value stand in braces: `{ "{" } text = "…" { "}" }`.
    .help-id = Write `[{ $id }]` on a line of its own above `{ $key }`: others refer to it, and it does not exist.
value-type-named = The key `{ $key }` stands below no line such as `[id]`.
    .help = In this file each thing stands under a line of its own with its id in square brackets, such as `[barnevern]`. Move `{ $key }` below the line it belongs to.
value-type-levels = Here there should be numbers of levels, but the cell says “{ $value }”.
    .help = Write the numbers with commas between them: `0, 1`.
value-invalid = The value “{ $value }” cannot be used here.
    .title = Values are written as they should
    .why = Dates, deadlines, colours and the targets of answers have a fixed form, so that they mean the same to all. `betre explain` shows what each key takes.
    .help = Write { $expected }.
    .help-name = Write what it is before the identifier: `step:{ $value }` if it is a step, `level:{ $value }` if it is a level, `service:{ $value }` if it is a service.
    .help-no-year = The year is missing. Write { $example } with the right year.
    .help-no-year-when = The year is missing. Write { $example } with the right year. If it is every year, write { $yearly }.
    .help-one-day = Here there should be one day, not a period: { $first } or { $last }.
value-invalid-alias = “{ $value }” can't be an address on this site.
    .help = Write it as it was on this site, with a slash first: `"/old/page/"` or `"/level-0.html"`. Take away what follows `?` or `#`. Letters, digits, spaces and common punctuation are fine, but not `..`, two slashes in a row or signs such as `\ : * % { "{" }`.
value-invalid-address = “{ $value }” can’t be the address of the site.
    .help = Write the address as people type it in the browser, of the folder that the site lies in, without a file name, `?`, `#` or `@`: `address = "https://bti.fjordvik.example/"`.
value-invalid-valid = The last day that the document is valid ({ $value }) is before the first ({ $first }).
    .help = Correct `valid_to` or `valid_from`.
value-invalid-hosts = The web address “{ $value }” has signs that can't stand in the rules of a host (`hosts`).
    .help = Write the address with the letters a–z, digits, points, hyphens and slashes: `address = "https://bti.fjordvik.example/"`.
value-invalid-choice = “{ $value }” cannot stand here, only one of these words: { $choices }.
    .help = Replace “{ $value }” with the word that fits best, written exactly as in the list.
value-invalid-goto = “{ $value }” is not something that an answer can lead to.
    .help = Write `next` (the next step), `stay` (the same step once more), `close` (end), `system` (measures for the group) or `acute`. For something specific, write what it is and its id: `step:snakk-med-barnet`, `level:2`, `service:ppt`.
value-invalid-cell = The value “{ $value }” cannot be used here.
    .help = Write { $expected }, without quotation marks.
value-invalid-level = There is no level { $value }.
    .help = Write the numbers of levels that exist: { $levels }.
title-missing = “{ $id }” ({ $kind }) has no title.
    .title = Everything has a title
    .why = The title stands in the menu, in the search and in links, and a screen reader reads it first. Without it nobody knows what the page is.
    .help = Write a title at the top, in the opening part between +++ or under the line in square brackets: `title = "Snakk med barnet"`.
    .help-table = In a `.toml` file, write `title = "Tiltak i barnehagen"` at the top. For a CSV file or a spreadsheet, make a file with the same name and the ending `.md`, with these three lines: `+++`, `title = "Tiltak i barnehagen"` and `+++`.
    .help-forms = Write how the word is spelt: `forms = ["PPT"]`.
value-missing = The key `{ $key }` is missing.
    .title = Keys that must be there
    .why = A few keys must be there for the rest to make sense: an answer needs words, a contact needs a name. Otherwise there is an empty space where somebody looks for an answer.
    .help = Add `{ $key } = "…"`: on a line of its own, or after a comma when it stands in braces. If you do not know it yet, write `{ $key } = "todo"`.
    .help-date = Add `{ $key } = "…"` with year, month and day, such as `"2026-03-15"`: on a line of its own, or after a comma when it stands in braces. If you do not know it yet, write `{ $key } = "todo"`.
value-missing-empty = The key `{ $key }` is empty.
    .help = Write something between the quotation marks: `{ $key } = "…"`. If you do not know it yet, write `{ $key } = "todo"`.
value-missing-cell = The column “{ $key }” is empty in this row.
    .help = Fill in the cell, or delete the row.
value-missing-phase = The phase `{ $key }` has neither a title nor a text.
    .help = Add `title = "…"` to the phase, or write of it in the text under a heading with its mark: `## Examination { "{" }#{ $key }{ "}" }`.
value-missing-address = The web address of the site is missing. It is needed when the site is to be published.
    .help = Write at the top of `site.toml`: `address = "https://bti.fjordvik.example/"`, with the address where the site will lie.
colour-without-word = The colour has no word that says what it means.
    .title = A colour has a word
    .why = Those who do not see colours, use a screen reader or print in black and white must learn the same as everybody else.
    .help = Add `word` beside the colour: `{ "{" } text = "Reply to a referral", within = "1 w", colour = "red", word = "Urgent" { "}" }`.
todo = The value of `{ $key }` is not written yet.
    .title = Nothing is left to be written
    .why = `"todo"` keeps open what you do not know yet, and is not shown on the page. All must be in place before the site is published, so that nobody meets a gap where they need an answer.
    .help = Replace `"todo"` or `"…"` with the value, or remove the line if it is not needed.
todo-why = The value of `{ $key }` is not written yet: { $why }
todo-cell = A cell in the column “{ $key }” is not written yet.
    .help = Write the value in the cell, or empty it if there is nothing to write.
todo-cell-why = A cell in the column “{ $key }” is not written yet: { $why }
    .help = Write the value in the cell, or empty it if there is nothing to write.
todo-link = The link “{ $key }” leads nowhere yet.
    .help = Replace `todo:` with what the link should lead to, such as `[{ $key }](@helsestasjon)`, or remove the link and keep the words.
todo-text = This is not written yet: “{ $key }”
    .help = Write what is missing, or take the line away.
rule-unknown = There is no rule called “{ $rule }”.
    .title = Rules that are named exist
    .why = A rule with a wrong name is not changed, and you believe that something is on or off when it is not.
    .help = Write the name as it stands in the square brackets of the message, such as `title-long`. `betre explain` shows all rules.
rule-fixed = The rule “{ $rule }” cannot be turned off or made milder.
    .title = Some rules are fixed
    .why = Rules that protect the child, the family or the readers hold on every site. A municipality may turn a break in the follow-up into a warning while an old guide is being moved, but it shall always be seen.
    .help = Remove the line, and mend what the rule tells of.
rule-fixed-warnable = The rule “{ $rule }” cannot be turned off, only made a warning for the whole site.
    .help = Write in `site.toml`, under `[checks]`: `{ $rule } = { "{" } level = "warning", reason = "an old guide is being moved" { "}" }`.
rule-idle = The rule “{ $rule }” is set aside, but nothing breaks it any more.
    .title = Exceptions are removed when they are not needed
    .why = An exception that is left standing hides the next fault of the same kind.
    .help = Remove the line `{ $rule }` under `[checks]` in `site.toml`.
rule-idle-allow = The document is excused from the rule “{ $rule }”, but no longer breaks it.
    .help = Remove `{ $rule }` from `allow`.

# Translations
translation-fact = The key `{ $key }` is a fact that belongs in the base file only, not in the translation.
    .title = Translations hold words only
    .why = A fact that stands in two places will differ in time. Then those who read in English get the wrong deadline or the wrong number to call.
    .help = Remove `{ $key }` here. The base file is the one with the same name without the language: `snakk-med-barnet.md` for `snakk-med-barnet.en.md`.
translation-fact-value = “{ $value }” is a fact, which stands in the base file only, not in the translation.
    .help = Take the whole key away here. The base file is the one of the same name without a language code.
translation-orphan = The translation belongs to no file.
    .title = Translations belong to a base file
    .why = A translation without a base file is not shown. Most often the base file has got a new name, and then the page is lost to those who need it in their language.
    .help = Give the translation the name of the base file, with the language before the ending: `2-snakk-med-barnet.md` and `2-snakk-med-barnet.en.md`.
    .help-table = Put the same id in the square brackets as in the base file, or take `[{ $id }]` away here.
translation-orphan-no-id = This part of the translation has no `id`, so it can’t be laid over any part of the base file.
    .help = Write the same `id` in the base file and in the translation: `{ "{" } id = "ja", answer = "Yes" { "}" }`.
translation-orphan-item = This part of the translation has `id = "{ $id }"`, and no part of the base file has the same id.
    .help = Write the same `id` in the base file and in the translation: `{ "{" } id = "ja", answer = "Yes" { "}" }`.
translation-orphan-cell = The row of the translation does not have the same id as any row of the base file.
    .help = Add a column called “id” to both files, and write the same id in the two rows that belong together, such as “kor”.
translation-language = The translation into “{ $lang }” is not used: the site is not translated into that language (`languages`: { $languages }).
    .title = Translations are in the site's languages
    .why = The first language in `languages` is the base, the others are translations. A file in a language that is not there is work that nobody gets to read.
    .help = Add “{ $lang }” at the end of `languages` in `site.toml`. If “{ $lang }” is the first language there, remove `.{ $lang }` from the file name instead.
translation-language-first = The file is in “{ $lang }”, the site’s own first language. It is no translation.
    .help = Take `.{ $lang }` away from the file name.
translation-lacking = The translation of “{ $title }” into “{ $language }” lacks { $number ->
    [one] one text. It is
   *[other] { $number } texts. They are
} shown in the first language.
    .title = A translation has all the words
    .why = The answers, the consents and the next step often stand in the keys at the top of the file. If only the running text is translated, readers get a choice that they can’t read.
    .help = Add the same keys to the translation, with the words in the other language. Parts of a list are known by their `id`.
translation-old = The translation was made from an older text than the one in the base file now.
    .title = A translation follows the base text
    .why = A translation that was left behind says something else than the base: a number, a deadline, a piece of advice. The page tells that the original is newer.
    .help = Read both, correct the translation, and then write `translated_from = "{ $now }"`.
translation-old-unknown = The translation does not say which text it was made from.
    .help = If the translation says the same as the base text now, write `translated_from = "{ $now }"`. Then you are told when the base text changes.
language-words = Betre has no words in “{ $language }”. The menu, the buttons and the headings of those pages are in “{ $words }”.
    .title = Betre has words in the site’s languages
    .why = Whoever reads in another language gets no further where the buttons are in Norwegian. They are marked as Norwegian, so that a screen reader reads them right.
    .help = Make `theme/words/{ $lang }.ftl` with the same keys as in `en.ftl`, or do without the language. Betre has these: { $known }.
language-unread = Betre’s words in “{ $language }” are translated, but nobody who speaks the language has read them through yet.
    .title = The words in a language were read by somebody who knows it
    .why = A wrong word in a warning can scare somebody who needs help.
    .help = Let an interpreter or a colleague who knows the language read the first page. Write what should be different under `[phrases]` in `site.{ $lang }.toml`. Then write under `[checks]` in `site.toml`: `language-unread = {"{"} level = "off", reason = "Read by …" {"}"}`.

# Tables
table-unreadable = The table cannot be read as CSV.
    .title = Tables can be read
    .why = The measures in a table that cannot be read are missing from the site, and employees do not find the help that the municipality has.
    .help = Open the table in Excel, choose “Save as” and the file type “CSV UTF-8 (Comma delimited)”.
table-unreadable-large = The spreadsheet has cells very far to the right or far down.
    .help = Mark the empty columns and rows after the table, delete them, and save again. The table can have 100 columns and 2,000 rows.
table-unreadable-sheet = The spreadsheet cannot be opened.
    .help = Open it in Excel and save it again as “Excel Workbook (*.xlsx)”, without a password.
table-unreadable-empty = The table is empty.
    .help = Write the names of the columns in the first row, such as `name;description;group`, and the content in the rows below.
table-unreadable-quote = The quotation mark is never closed, so the rest of the table cannot be read.
    .help = Put a straight quotation mark (`"`) where the text of the cell ends, or remove this one.
table-unreadable-separator = Between the columns stands `|`, and it must be `;`.
    .help = Open the file in Excel with `|` as the separator (“Data”, “From Text/CSV”), and save it as “CSV UTF-8” with semicolons.
table-unreadable-rows = The table or list has more than 2,000 rows, and is not read.
    .help = Divide it into several files. Nobody reads so many rows on one page.
table-unreadable-hidden = All sheets of the spreadsheet are hidden.
    .help = Right-click a tab at the bottom of Excel, choose “Unhide”, and save the file again.
table-head = The column “{ $head }” is unknown.
    .title = Columns have known names
    .why = The first row says what each column holds. What stands under an unknown name is shown to nobody.
    .help = Use one of these names: { $known }. Or keep the name, and write between the lines with `+++` in `{ $file }`: `{ $line }`. Where `…` stands, put what the column means, or `-` if it is not to be shown.
table-head-several = The columns { $heads } are unknown.
    .help = Use some of these names: { $known }. Or keep the names, and write between the lines with `+++` in `{ $file }`: `{ $line }`. Where `…` stands, put what the column means, or `-` if it is not to be shown.
table-head-twice = Another column means the same as “{ $head }”.
    .help = Merge the two columns, or delete one of them.
table-head-missing = The table lacks the column “{ $key }”.
    .help = Name the column “{ $key }” in the row of column names. Or keep its name, and write it between the lines with `+++` in `{ $file }`: `{ $written }`.
table-head-perhaps = The table lacks the column “{ $key }”. Is it “{ $head }”?
    .help = If so, name the column “{ $key }”, or write between the lines with `+++` in `{ $file }`: `{ $line }`. If not, give the right column that name. Where `…` stands, put what the column means, or `-` if it is not to be shown.
table-head-none = None of the column names is known.
    .help = Use names such as these: { $known }. Or keep the names, and write between the lines with `+++` in `{ $file }`: `{ $line }`. Where `…` stands, put what the column means, or `-` if it is not to be shown.
table-head-own = No column of the table is called “{ $head }”.
    .help = Write the name as it stands in the row of names, or remove it from `columns`.
table-head-hidden = The column “{ $head }” is hidden in the spreadsheet, but the table must have it.
    .help = Select the columns on both sides, right-click and choose “Unhide”.
table-head-sheet = The first sheet, “{ $sheet }”, is no table with known column names. The sheet “{ $meant }” is.
    .help = Move the sheet “{ $meant }” to the front, or hide “{ $sheet }”, and save the file again.
table-row = “{ $value }” stands in a column without a name.
    .title = Every cell has a column
    .why = The row has more cells than there are column names, so betre does not know what the value is. Often a separator stands inside a text, and the rest of the row is shifted.
    .help = Give the column a name in the first row, or remove the value. If a `;` or comma stands inside a text, put straight quotation marks around the whole text.
table-excel = Excel has probably changed the value “{ $value }”.
    .title = Values that Excel has changed
    .why = Excel turns `6-12` into a date and drops leading zeros. Then the page shows a wrong age or a wrong number, and somebody calls the wrong place.
    .help = Select the cell, choose “Format Cells” and “Text”, and write the value again.
table-excel-date = Excel has probably turned the value into a date: “{ $value }”.
    .help = Select the cell, choose “Format Cells” and “Text”, and write the value again, such as `6-12`.
table-excel-number = Excel has shortened a long number to “{ $value }”.
    .help = Select the cell, choose “Format Cells” and “Text”, and write the whole number again.
table-excel-zero = “{ $value }” has probably lost a zero at the front.
    .help = Select the cell, choose “Format Cells” and “Text”, and write `0{ $value }`.
table-excel-formula = The formula in the cell fails: “{ $value }”.
    .help = Mend the formula, or write the value in the cell instead.
table-excel-uncalculated = The formula in the cell has not been calculated.
    .help = Open the spreadsheet in Excel or LibreOffice and save it again, or write the value in the cell instead of the formula.
table-excel-written = The cell holds a formula and no value: “{ $value }”.
    .help = Write the value in the cell in place of the formula.
table-excel-narrow = The value did not fit into the cell, and only “{ $value }” was saved.
    .help = Make the column wider in the spreadsheet, and save the file again.
table-left-out =
    { $count ->
        [one] Row { $names } is hidden in the spreadsheet, and is not shown on the site.
       *[other] Rows { $names } are hidden in the spreadsheet, and are not shown on the site.
    }
    .title = Everything in a table is shown
    .why = What is hidden in a spreadsheet may be forgotten, or it may be meant for yourselves. So it is shown to nobody, and betre tells you.
    .help = If it is to be shown, clear the filter, or select the rows above and below, right-click and choose “Unhide”. If not, you can delete it.
table-left-out-columns =
    { $count ->
        [one] Column { $names } is hidden in the spreadsheet, and is not shown on the site.
       *[other] Columns { $names } are hidden in the spreadsheet, and are not shown on the site.
    }
    .help = If it is to be shown, select the columns on both sides, right-click and choose “Unhide”. If not, you can delete it.
table-left-out-above =
    { $count ->
        [one] Row { $names } stands above the column names, and is not shown on the site.
       *[other] Rows { $names } stand above the column names, and are not shown on the site.
    }
    .help = Delete what stands above the column names. The title and the text of the table go in a file of the same name ending in `.md`.
table-left-out-aside =
    { $count ->
        [one] Row { $names } is not shown: betre takes it for a heading, a sum or a note, not for a row of the table.
       *[other] Rows { $names } are not shown: betre takes them for headings, sums or notes, not for rows of the table.
    }
    .help = If a group is to be shown, write it in each row, in a column such as “målgruppe”. What holds for the whole table belongs in a file with the same name and the ending `.md`. Then delete the row. If it is a measure, unmerge its cells and fill in more of the row.
table-left-out-alone =
    { $count ->
        [one] Row { $names } has text in its first column only, and is shown as an ordinary row of the table.
       *[other] Rows { $names } have text in their first column only, and are shown as ordinary rows of the table.
    }
    .help = If it is a heading for the rows below, write the group in each row, in a column such as “målgruppe”, and delete the heading. If it is a measure, fill in one more cell of the row.
table-left-out-sheets =
    { $count ->
        [one] The sheet { $names } has content that is not shown: betre reads only the first sheet, “{ $sheet }”.
       *[other] The sheets { $names } have content that is not shown: betre reads only the first sheet, “{ $sheet }”.
    }
    .help = Move the sheet that is to be shown to the front. If several are to be shown, save each as a file of its own. A sheet that is not to be shown can be hidden.

# Identity
layer-unknown = There is no layer “{ $name }”: there is no such folder.
    .title = The layers that a site stands on are there
    .why = What is in a layer (laws, helplines, a whole guide) is part of the site. Without the layer, readers would lack all of it.
    .help = Write `"betre:national"`, or the way to the folder from the one that `site.toml` is in: `layers = ["betre:national", "../county"]`.
layer-unknown-built-in = The program has no layer that is called “{ $name }”.
    .help = The one that comes with the program is called `"betre:national"`.
layer-unknown-no-file = The folder “{ $name }” is no layer: it has no `layer.toml`.
    .help = If it is the right folder, make `layer.toml` at its top with two lines: `title = "Shared in the county"` and `version = "2026.1"`.
layer-unknown-twice = The layer “{ $name }” was named before, or it is the site itself.
    .help = Take it out of `layers`.
workspace-member = `{ $name }` is no site: it has no `site.toml`.
    .title = The sites of a workspace exist
    .why = A site that is misspelt in the list would otherwise not be published, and nobody would know.
    .help = Write the path to the folder from the one that `workspace.toml` is in; `*` stands for a name: `members = ["sites/*"]`.
workspace-member-none = There are no sites below this folder.
workspace-member-name = `{ $name }` and `{ $other }` are two folders with the same name.
    .help = Give one of them another name: sites are published in folders with these names.
layer-locked = “{ $id }” is locked in the layer it comes from, and can’t be rewritten or switched off here.
    .title = What is locked in a layer stays as it is
    .why = The text of laws and the numbers of helplines are to be the same for all. A municipality that rewrites them may give somebody a wrong number.
    .help = Delete it here. If something is wrong in the layer, tell those who keep it.
layer-off = There is no “{ $id }” to switch off in the layers below.
    .title = What is switched off is in a layer
    .why = `off = true` takes away what a layer has. If there is no such thing, the name is probably wrong, and what you wanted to take away is still there.
    .help = The file and the id must be called the same as in the layer. If it is only not to be shown yet, write `draft = true`.
layer-language = “{ $id }” is not there in the site’s language (`{ $lang }`) in the layer, and is shown in `{ $written }`.
    .title = Layers have their texts in the site’s language
    .why = What a layer does not have in the language of the site is shown in the language that the layer is written in. Readers then get two languages side by side.
    .help = Write a file of the same name, or tell those who keep the layer.
replacement-old = “{ $id }” was reviewed { $reviewed } here, but { $newer } in the layer that it replaces.
    .title = What a municipality has rewritten is not older than its source
    .why = When the layer has been reviewed again, it may have new numbers or new rules that the municipality’s version lacks.
    .help = Compare the two, and write a new `reviewed` here. If they are the same now, delete this one; then the layer’s holds.
replacement-old-changed = “{ $id }” has been changed in the layer since this one was made.
    .help = Compare the two, take over what you want, and then write `replaces_from = "{ $now }"`. If they are the same now, delete this one; then the layer’s holds.
replacement-old-unknown = “{ $id }” does not say which version in the layer this one was made from.
    .help = If you have read the layer’s as it is now, write `replaces_from = "{ $now }"`. Then you are told when the layer changes.
id-invalid = The id “{ $id }” has characters that cannot stand in an id.
    .title = Ids have plain characters
    .why = The id stands in the web address and in references. With capitals, spaces or æ, ø and å the address is hard to type and easy to break.
    .help = Write `{ $plain }`.
id-invalid-empty = The name has no letters or digits, so it can’t become a web address.
    .help = Give the file a name with letters, for example `snakk-med-barnet.md`.
id-invalid-long = The id is too long: it can have at most { $most } characters.
    .help = Give the file or the key a shorter name. The title can still be long.
id-invalid-reader = No reader is called “{ $id }”, so this page does not get its content.
    .help = Give the file one of these names: { $readers }.
id-duplicate = The id “{ $id }” is used twice for the same kind of content ({ $kind }).
    .title = Each thing has its own id
    .why = When two have the same id, nobody knows where a link leads, and one of the pages is lost to those who need it.
    .help = Give one of the files another name, or delete it. The id is the file name without number and ending: `2-snakk-med-barnet.md` has the id `snakk-med-barnet`. In a `.toml` file it is the word in square brackets.
id-duplicate-table = Two tables have the same id: “{ $id }”.
    .help = Delete the table that is out of date, or give it another name.
id-duplicate-anchor = The mark `#{ $id }` is taken on this page.
    .help = Give this heading another mark.
number-duplicate = Number { $number } is used twice ({ $kind }).
    .title = Levels and steps have numbers of their own
    .why = The number gives the order of the follow-up. With two alike, the employee does not know what comes first.
    .help = Give one of the files or folders another number at the front of its name, such as `3-snakk-med-barnet.md`.
address-collision = “{ $id }” gets the same web address as another page: { $address }
    .title = Each page has its own address
    .why = Two pages with the same address cannot both be shown. Whoever follows a link would come to the wrong page.
    .help = Give one of the files or folders another name. The name without number and ending becomes the last part of the address.
address-collision-made = The page has the same address as a page that betre makes itself: { $address }.
    .help = Give the file another name. To write on the overview, use `index.md` in the folder of that kind of content.
address-collision-taken = “{ $id }” gets the web address { $address }, which the site's own files already use.
address-collision-alias = The old address { $address } is in use.
    .help = Take the address away from `aliases`. An old address can only lead on where no other file or page lies, and it can stand in one document only.
address-collision-gone = The address { $address } stands in `gone`, but there is a page there.
    .help = Take the address away from `gone`. Only addresses that are gone stand there: write one for each page or folder, as the warning about it says.
address-gone =
    { $below ->
        [0] The page “{ $title }” was at { $address } on the published site. Now the address is gone.
        [one] “{ $title }” and one more page were at { $address } on the published site. Now the addresses are gone.
       *[other] “{ $title }” and { $below } more pages were at { $address } on the published site. Now the addresses are gone.
    }
    .title = Addresses that have been shared still work
    .why = The address of a page lies in e-mails, minutes, bookmarks and on other sites. When the page gets a new address, whoever follows an old link is still to arrive. The site is compared with what is published, and the warning stays until `aliases` or `gone` answers it.
    .help = If another page has taken over, write `aliases = ["{ $address }"]` in that page's file. If the address is to be gone, write in `site.toml`: `{ $dismiss }`. Those who follow an old link come to a page that says there is no such page.
    .help-table = Write in `{ $file }`, under `[{ $id }]`: `{ $line }`. Old links then lead here. If this is another page altogether, write in `site.toml`: `{ $dismiss }`.
    .help-new-file = Make the file `{ $file }` with these three lines: `+++`, `{ $line }` and `+++`. Old links then lead here. If this is something else altogether, write in `site.toml`: `{ $dismiss }`.
    .help-title-only = Take the title out of `steps` in `{ $file }`, give the step a file of its own in the same folder, and write in it: `{ $line }`. If this is another step altogether, write in `site.toml`: `{ $dismiss }`.
address-gone-moved =
    { $below ->
        [0] “{ $title }” was at { $address } on the published site, and now seems to be at { $new }.
        [one] “{ $title }” and one more page were at { $address } on the published site, and now seem to be at { $new }.
       *[other] “{ $title }” and { $below } more pages were at { $address } on the published site, and now seem to be at { $new }.
    }
    .help = Write in `{ $file }`: `{ $line }`. Old links then lead here. If this is something else altogether, write in `site.toml`: `{ $dismiss }`.
alias-nowhere = The old address { $address } has no page to lead to: this has no page of its own.
    .title = Old addresses lead to a page
    .why = Whoever follows an old link from an e-mail or another site is to reach what has taken over. A contact, a word of the word list or a law has no page to come to.
    .help = Move `aliases` to the document that has the page, such as the service or the overview (`contacts.md` for the contacts).
alias-nowhere-site = The old address { $address } can't stand in `site.toml`.
    .help = Move `aliases` to the document that has the page. If the address is to lead to the front page, write the line in `index.md`.
query-lost =
    { $more ->
        [0] { $address } is no page of the site.
       *[other] { $address } is no page of the site, and nor are { $more } other addresses.
    }
    .title = What people search for has a page that answers
    .why = `queries.tsv` has what people searched for, and the pages that answer it. An address that doesn’t exist can’t be found by anybody.
    .help = Write the address as it is in the browser, with a slash first and last. If the page is gone, take the address out.
    .help-nearest = Do you mean `{ $nearest }`? If the page is gone, take the address out.
query-lost-none = “{ $query }” does not say which page answers it.
    .help = Write a tab after the words, then the address of the page: `/contacts/`. Several addresses have commas between them.
query-none =
    { $count ->
        [one] One page is the answer to no query: { $titles }.
       *[other] { $count } pages are the answer to no query: { $titles }.
    }
    .title = Each page answers something that people search for
    .why = Whether a page is found that nobody has tried to find, one doesn’t know.
    .help = Write what somebody who needs the page would search for on a new line of `queries.tsv`: the words, a tab, and the address.

# Text
html-raw = HTML cannot stand in the text: `{ $tag }`
    .title = No HTML in the text
    .why = HTML can bring in foreign pages, track those who read, and shut out those who use a screen reader. Markdown gives the same safely, and looks alike on every page.
    .help = Use Markdown: `**bold**`, `*italic*`, `## Heading`, `- item of a list`, `[words](https://www.udir.no)`. To show the character `<`, write `\<`.
html-raw-cell = HTML cannot stand in a cell: `{ $tag }`
    .help = Remove it, and keep the words alone. To show the character `<`, write `\<`.
link-unsafe = A link cannot begin with “{ $scheme }”.
    .title = Links are safe to follow
    .why = Some kinds of links can run programs in the browser or point to files on your own machine. They do not work for the reader, and they can do harm.
    .help = Write the whole address with `https://` first: `[words](https://www.udir.no)`. A page on this site is written with its id: `[words](@helsestasjon)`.
link-unsafe-disk = “{ $path }” is on a disk at the office or on your machine. Readers can't open the file.
    .help = Put a copy of the file in `files/`, and link to the copy: `[words]({ $file })`.
link-deceives = The words of the link are “{ $words }”, but it leads to { $target }.
    .title = Links lead where they say
    .why = Readers take an address or a number in the text for what is opened. That is how people are tricked, and how a worried parent comes to the wrong place.
    .help = Write what the link leads to, or put the address right.
link-deceives-phone = The words of the link are “{ $words }”, but it calls { $target }.
    .help = Put the number right, in the words or in the link.
link-deceives-user = Before “{ $target }” in the address stands “{ $user }@”. It looks like the site, and is not.
    .help = If the link leads right, write `{ $address }`.
link-deceives-letters = The address “{ $shown }” has letters that look like others.
    .help = Type the address again, and see that the page is the right one.
link-deceives-slash = The address has a backslash (`\`), which browsers take for `/`: it leads to { $target }.
    .help = Write the address with `/` alone.
link-deceives-mail = The e-mail goes to more than the one who is shown, or takes more along (`{ $what }`).
    .help = Write the address alone: `mailto:{ $address }`. A subject is fine: `?subject=Question`.
link-wrapped = The address goes through a filter for e-mail (“{ $host }”).
    .title = Links go straight to where they lead
    .why = Addresses copied from e-mail go through a filter. They may contain an employee's e-mail address, they tell the filter who is reading, and one day they stop working.
    .help = Open the link, and copy the address from the browser's address bar.
    .help-address = Write the real address: `{ $address }`.
link-local = The address “{ $host }” exists only on your machine or in the office's network.
    .title = Links work for everybody
    .why = An address copied from the preview or the intranet is dead for everybody else. Whoever is afraid for a child gets nowhere.
    .help = Write the address as it is on the web. A page of this site is written by its id: `[words](@helsestasjon)`.
    .help-page = It is a page of this site. Write `[words](@{ $reference })`.
link-office = Only someone who is logged in at your office can open “{ $host }”.
    .title = Links lead to what everybody can open
    .why = Parents, young people and partners have no account in the municipality. They meet a log-in page instead of the form.
    .help = Put the document in `files/`, and link to it: `[words](files/skjema.pdf)`. If the link is for employees only, say so in the text, and turn the rule off with a reason.
link-office-disk = “{ $path }” is on a disk at the office. Readers can't open the file or the folder.
    .help = Put a copy of the document in `files/`, and link to the copy: `[words]({ $file })`. If the text is only for employees, turn the rule off and give the reason.
link-own = The site has no page at the address “{ $address }”.
    .title = Links to the site's own pages work
    .why = A full address to a page of the same site is not corrected when the page moves, and then the link is dead.
    .help = Write the page by its id: `[words](@helsestasjon)`. The link then follows when the page moves.
link-own-file = The site has no file at the address “{ $address }”.
    .help = Write where the file lies in the site's folder: `[words](files/skjema.pdf)`. Then it is published, and betre sees to it that it is there.
link-pipe = The character `|` cannot stand in a link with double square brackets.
    .title = No `|` in links
    .why = In a table `|` separates the cells, and then the next cell is lost to the reader without warning.
    .help = Write `[your own words](@{ $target })`.
hole-unknown = There is nothing to put in for `{ "{" }{ $hole }{ "}" }`.
    .title = What stands in braces exists
    .why = What stands in braces in the text is replaced by a fact that is written in one place, such as a telephone number. If it does not exist, those who need to call get no number.
    .help = Write for instance `{ "{" }municipality.name{ "}" }`, `{ "{" }contact.barnevernsvakt.phone{ "}" }` or `{ "{" }word.step.the{ "}" }`. What `{ "{" }show.…{ "}" }` is to show must stand in the opening part of the same page. For an ordinary brace, write `\{ "{" }`.
hole-unknown-nested = `{ "{" }{ $hole }{ "}" }` can’t stand in a text that is itself set into others.
    .help = Write the words themselves here. Telephone numbers, names and e-mail can be fetched as before.
hole-unknown-nothing = There is nothing to show here for `{ "{" }{ $hole }{ "}" }`.
    .help = What is to be shown stands in the front matter of the same page: deadlines, phases and laws of a service, fields of a tool. The target groups in `level.md` can be shown on the level, in the guide and on other pages. A ladder lies in `ladders/` and a plan in `calendar/`, and they can be shown anywhere.
mark-unknown = The mark “{ $mark }” is unknown.
    .title = Marks in the text are known
    .why = A mark says whom a part of the text is for, such as guardians. With a wrong mark the text does not reach those it was written for.
    .help = Use one of these marks: { $known }. Add a new place where children are in `site.toml`: `[settings.sfo]` and below it `name = "SFO"`.
mark-unknown-unit = There is no unit with the id “{ $mark }”.
    .help = Write the id of a unit in `units/` or `units.toml`, such as `{ "{" }unit=frydenlund{ "}" }`.
mark-unknown-other = The mark “{ $mark }” means nothing.
    .help = A mark is a reader `{ "{" }.guardian{ "}" }`, a setting `{ "{" }.school{ "}" }`, a unit `{ "{" }unit=frydenlund{ "}" }` or a written form `{ "{" }lang=nb{ "}" }`.
mark-unknown-lang = “{ $mark }” names no language.
    .help = Write the code of the language: `{ "{" }lang=en{ "}" }`, `{ "{" }lang=uk{ "}" }`, `{ "{" }lang=en-GB{ "}" }`.
mark-unknown-place = The mark “{ $mark }” stands in the middle of the text and has no effect there.
    .help = Put the mark at the end of the line with the heading: `## To parents { "{" }.guardian{ "}" }`, or at the very beginning of a paragraph or list item: `- { "{" }.school{ "}" } Talk with …`.
mark-unknown-cell = “{ $mark }” in braces has no effect in a cell.
    .help = Write the words as they are to be shown, without braces. To show the brace, write `\{ "{" }`.
text-deep = The text is nested so deep that the rest of it here is not read.
    .title = Not too many layers in a text
    .why = Lists in lists and quotations in quotations soon can’t be read, least of all on a phone or with a screen reader. Most often a long row of signs stands there by accident.
    .help = Take away the signs at the start of the line (`>`, `-`, `*`), or divide the text into paragraphs.
text-deep-long = The text has more than 5,000 paragraphs, items, cells and links. The rest is not read.
    .help = Divide it into several pages. Nobody reads so much on one page.
list-accident = The line begins with “{ $number }.” and so becomes a numbered list.
    .title = Lists are meant as lists
    .why = “8. trinn” at the beginning of a line becomes an item of a list. To those who use a screen reader it is then no longer a sentence.
    .help = If it is a sentence, write a backslash before the full stop: `{ $number }\.`. If it is a list, begin with `1.`.
symbol-font =
    { $more ->
        [0] Here stands a sign from one of Word's symbol fonts. Readers see an empty box.
        [one] Here, and in one more place in the file, stands a sign from one of Word's symbol fonts. Readers see an empty box.
       *[other] Here, and in { $more } more places in the file, stands a sign from one of Word's symbol fonts. Readers see an empty box.
    }
    .title = No signs from symbol fonts
    .why = Bullets and arrows from Word are in fonts such as Symbol and Wingdings. Outside Word they are empty boxes, and screen readers say nothing.
    .help = Delete the sign, and write an ordinary sign or a word instead, such as `→`. For an item of a list, write `- ` at the beginning of the line.
symbol-font-bullet =
    { $more ->
        [0] The line begins with a bullet from Word. Readers see an empty box, and no list.
        [one] The line begins with a bullet from Word, and there is one more in the file. Readers see empty boxes, and no list.
       *[other] The line begins with a bullet from Word, and there are { $more } more in the file. Readers see empty boxes, and no list.
    }
    .help = Write `- ` in place of the sign: `- { $words }`.
markdown-heading = This does not become a heading: a space is missing after `#`.
    .title = Headings are headings
    .why = Screen readers and the table of contents only find real headings. Nobody can jump to a line that merely looks like one.
    .help = Write `{ $write }`.
markdown-heading-hard = This does not become a heading: there is a hard space after `#`, not an ordinary one.
    .help = Delete the space and type an ordinary one: `{ $write }`.
markdown-heading-invisible = This does not become a heading: there is an invisible sign at the beginning of the line.
    .help = Delete the line, and write it again: `{ $write }`.
markdown-heading-bold = The line is bold, but it is not a heading.
    .help = If it is meant as a heading, write `{ $write }`. If it is a sentence, end it with a full stop.
markdown-heading-line = `{ $line }` right under a text turns the text into a heading.
    .help = Leave an empty line between the text and `{ $line }`. If the text is to be a heading, write `## ` before it, and take `{ $line }` away.
markdown-list = The line begins with a bullet that does not make a list. The items become one running text.
    .title = Lists are lists
    .why = Without the right signs the items run together into one paragraph, and screen readers do not say how many there are.
    .help = Write `{ $write }`, and do the same with the other items.
markdown-list-dash = The lines begin with a dash, but they become one running text, and no list.
    .help = Write `{ $write }`, and do the same with the other items. If somebody is speaking, leave an empty line between the lines.
markdown-list-hyphen = This does not become a list: there is no space after `{ $sign }`.
markdown-list-letter = The lines begin with `{ $sign }` and so on, but they become running text, not a list.
    .help = Write numbers in place of letters: `{ $write }`, and do the same with the other items.
markdown-list-number = This does not become a list: a space is missing after the number.
markdown-list-sign = The lines begin with `{ $sign }`, but they do not become a list.
markdown-list-box = The line begins with `{ $sign }`. It becomes neither a list nor a box to tick.
    .help = Write `{ $write }`, and do the same with the other points. If somebody is to tick on paper, make a tool with `fields`.
markdown-list-hard = This does not become a list: there is a hard space after `{ $sign }`, not an ordinary one.
    .help = Delete the space and type an ordinary one: `{ $write }`. Do the same with the other points.
markdown-list-invisible = This does not become a list: there is an invisible sign at the beginning of the line.
    .help = Delete the line, and write it again: `{ $write }`. Do the same with the other points.
markdown-list-inside = This does not become a list: a list that begins with another number than 1 must have an empty line above it.
    .help = Put an empty line above `{ $write }`.
markdown-link = This does not become a link: there is a space in the address.
    .title = Links are links
    .why = When the signs are not right, readers see square brackets and an address in place of a link to follow.
    .help = Write `{ $write }`.
markdown-link-gap = This does not become a link: there is a space or a line break between `]` and `(`.
markdown-link-turned = This does not become a link: the words belong in square brackets, and the address in round ones.
markdown-link-open = This does not become a link: the bracket after the address is not closed.
markdown-link-plain = This does not become a link: the address must stand in round brackets right after the words.
markdown-link-title = This does not become a link: the quotation marks after the address are not right.
markdown-link-escape = This does not become a link: there is a `\` between `]` and `(`.
markdown-table = The rows do not become a table: a line of hyphens is missing below the first one.
    .title = Tables are tables
    .why = Rows that do not become a table run together into one paragraph. Then nobody sees which number belongs to which name.
    .help = Write `{ $write }`, and below it the line `{ $rule }`. The other rows follow.
markdown-table-tabs = The rows were pasted with tabs between the cells. They do not become a table, but one running text.
    .help = Write `{ $write }`, and below it the line `{ $rule }`. Write the other rows in the same way.
markdown-table-columns = The rows do not become a table: the line of hyphens has not as many columns as the line above it.
    .help = Write `{ $write }`.
markdown-table-semicolons = The rows are pasted with semicolons between the cells. They become running text, not a table.
    .help = Write `{ $write }`, and below it the line `{ $rule }`. Write the other rows in the same way, or put the file in `measures/`.
markdown-table-blank = The row does not become part of the table: there is an empty line above it.
    .help = Take away the empty line above `{ $write }`, and other empty lines between the rows.
markdown-table-row = The text right under the table becomes a row of the table.
    .help = Put an empty line above `{ $write }`. If the text is to be a row, write `|` on both sides.
markdown-code = The text is indented by four spaces or a tab, and so is shown as program code.
    .title = Text is not code
    .why = Code is shown in a grey box, in type as from a typewriter. On a phone one has to drag the text sideways to read it.
    .help = Take the indentation away: `{ $write }`.
markdown-code-markdown = The text stands between ```markdown and ```, and so is shown as program code, with all its signs.
    .help = Take away the line with ```markdown and the line with ```.
markdown-code-fence = The text stands between two lines with { $fence }, and so is shown as program code.
    .help = Take both lines away. If the text is to be set apart, write `> ` at the beginning of each line: `> { $write }`.
markdown-code-open = A line with { $fence } is missing where the code ends. The rest of the text is shown as program code.
    .help = Write { $fence } on a line of its own after the code. If it is not code, take the line away.
markdown-sign = The signs `~~` strike nothing out here. They are shown as they stand.
    .title = Only signs that mean something
    .why = Some signs that work in other programs mean nothing here. Readers see the signs and wonder what they are for.
    .help = Take `~~{ $write }~~` away if it no longer holds, or take away only the signs.
markdown-sign-footnote = There are no footnotes here. The signs are shown as they stand.
    .help = Write the note in brackets in the text, or make a link: `[words](https://www.udir.no)`.
markdown-sign-tick = This does not become a box to tick. The signs are shown as they stand.
    .help = Write `{ $write }`. If somebody is to tick boxes on paper, make a tool with `fields`.
markdown-sign-stars = The signs `**` do not make the words bold here. They are shown as they are.
    .help = Write `{ $write }`, without spaces inside the signs.
markdown-sign-star = The signs `**` make no words bold here. They are shown as they are.
    .help = Write `**` both right before and right after the words that should be bold: `**words**`. If none should, take the signs away.
markdown-sign-callout = `{ $sign }` makes no frame here. The signs are shown as they are.
    .help = Write `{ $write }` on a line of its own, and `> ` at the beginning of each line of the text below. The words that can be used are `NOTE`, `TIP`, `IMPORTANT` and `WARNING`.
markdown-sign-bracket = There is a bracket too many after the link. It is shown as it is.
    .help = Take away the last `)`.
markdown-lost = The line is not shown. This is how the address of a link is written, but no link uses it.
    .title = No text is lost
    .why = What disappears without a word may be the very telephone number that somebody needs.
    .help = If the line is to be shown, write `{ $write }`. Otherwise delete it.
markdown-lost-comment = The comment that begins here does not end as it should. What follows may be lost.
    .help = Write `{ $write }` where the comment ends. If there are empty lines in it, `<!--` must stand at the beginning of a line.
markdown-lost-cell = The row has more cells than the table has columns. “{ $cell }” is not shown.
    .help = Give the table one more column, or take the cell away. To show the sign `|` in a text, write `\|`.
markdown-lost-word = “{ $write }” is an error message from Word. What was to stand here is gone.
    .help = Write what was to stand here, for example a link: `[Step 2](@snakk-med-barnet)`.

# References
reference-unknown = Nothing on the site has the id “{ $target }”.
    .title = References lead to something
    .why = A reference that leads nowhere stops those who follow the guide. Either the id is misspelt, or a page, a role or a contact is missing.
    .help = Correct the id, or make what is missing. The id is the file name without number and ending: `2-snakk-med-barnet.md` has the id `snakk-med-barnet`. In many lists you can write words instead: `{ "{" } text = "spesialpedagog" { "}" }`.
    .help-among = Perhaps you meant: { $choices }. Otherwise correct the id, or make what is missing.
    .help-few = Of this sort there are: { $choices }. Correct the id, or make what is missing.
    .help-entry = Correct the identifier. If what you refer to does not exist yet, write `[{ $id }]` on a line of its own in `{ $file }`, and `{ $line }` on the line below.
    .help-few-entry = Of this kind there are: { $choices }. Correct the identifier. If what you refer to does not exist yet, write `[{ $id }]` on a line of its own in `{ $file }`, and `{ $line }` on the line below.
    .help-number = An identifier must stand here, not a telephone number. Write the number in `contacts.toml`, and the identifier here.
    .help-guide = Another guide has a level or step of that name. If you mean that one, write it out in full: `{ $other }`.
    .help-other-kind = Something else has the same id: `{ $other }`. In the text you can write it like that. In a key it must be the kind of content that the key takes.
    .help-no-page = Write what kind it is, and the words of the link: `[words](@{ $other })`.
reference-unknown-cell = “{ $target }” is not the id of anything on the site.
    .help = If they are ordinary words, write them with a capital letter in the cell: “{ $words }”. If it is an id, correct it.
reference-unknown-draft = “{ $target }” is a draft and is not part of the site yet.
    .help = Take `draft = true` away there when it is ready, or don’t refer to it meanwhile.
reference-unknown-ahead = “{ $target }” will not be on the site before { $date }.
    .help = Wait with the reference until then, or write an earlier date in `valid_from` there.
reference-unknown-level = There is no level “{ $target }” on the site.
    .help = Write the number of the level: `levels = { "{" } 0 = "…", 1 = "…" { "}" }`.
reference-unknown-no-page = “{ $target }” has no page of its own to link to.
reference-unknown-kind = The id “{ $target }” does not exist. Here there should be the id of something of the kind “{ $kind }”.
reference-unknown-group = The guide has no group with the id “{ $target }”.
    .help = Add the group in `guide.md`: `[[groups]]`, and on the lines below `id = "{ $target }"` and `title = "…"`.
reference-unknown-none = The site has nothing of the kind “{ $kind }”, but several places refer to it.
    .help = Was `{ $file }` renamed, emptied or deleted? Get an older copy of it.
reference-unknown-many = { $count } identifiers of the kind “{ $kind }” do not exist, for example { $targets }.
    .help = Is a part of `{ $file }` gone? Get an older copy of the file and compare. Otherwise correct the identifiers.
reference-ambiguous = “{ $target }” can mean several things: { $choices }.
    .title = References are clear
    .why = When two things have the same id, such as the service PPT and the meeting PPT, you must say which one you mean. Otherwise a parent or an employee may be sent to the wrong place.
    .help = Write the one you mean in full: { $choices }. In the text that is for instance `[PPT](@service:ppt)`.
link-missing = The link “{ $path }” does not lead to any page on the site.
    .title = Links lead to a page
    .why = Those who look for help and meet a dead link often give up. A reference by id is checked, and holds even if the page gets a new address.
    .help = Write the id of the page: `[words](@helsestasjon)`. To a file: `[words](files/samtykke.pdf)`. To another site: the whole address with `https://` first.
    .help-page = Write the identifier: `[words](@{ $reference })`, if “{ $title }” is what you mean.
link-missing-empty = The link leads nowhere.
    .help = Write where it is to lead, in the round brackets: `[words](@helsestasjon)` or `[words](https://www.udir.no)`.
link-by-path = The link to “{ $path }” is an address typed by hand.
    .title = Links go to ids
    .why = An address typed by hand becomes a dead link the day the page gets a new name. A reference by id follows along.
    .help = Write `[words](@{ $reference })`.
anchor-missing = The page has no heading with the mark `#{ $anchor }`.
    .title = Links reach the heading
    .why = A link to a part of a page should take the reader right there. If the heading does not exist, the reader lands at the top of a long page and has to search.
    .help = Write the words of the heading in small letters with hyphens, such as `#kven-melder`. Or give the heading a fixed mark: `## Kven melder frå? { "{" }#kven-melder{ "}" }`.
anchor-missing-law = `#{ $anchor }` is not a section of the law.
    .help = Write the number of the section: `#12-4` for § 12-4. If it is the whole law, a chapter or several sections, remove `#` and what follows it.

# Flow
flow-dead-end = The step “{ $title }” ends without leading on.
    .title = Every step leads on
    .why = The last step of a level must say what happens next. Otherwise the follow-up stops there, and the child is left without help although nobody decided so.
    .help = Write the answers and where they lead: `outcomes = [{ "{" } answer = "Still worried", goto = "level:1" { "}" }, { "{" } answer = "No reason to worry", goto = "close" { "}" }]`. If the step always leads the same way, `goto = "level:1"` is enough.
flow-next = The step “{ $title }” leads to the next step (`next`), but it is the last one of the level.
    .title = There is a next step
    .why = Those who follow the answer come nowhere, and the follow-up of the child stops.
    .help = Replace `next` with what the answer should lead to, such as `level:2`, `step:snakk-med-barnet` or `close`. Or make the step that is missing.
flow-next-phase = The part “{ $title }” leads to the next part (`next`), but it is the last one.
    .help = Replace `next` with what the answer should lead to, such as `close` or `service:ppt`. Or make the part that is missing.
flow-unreachable = Nobody comes to the step “{ $title }”: “{ $before }” does not lead there.
    .title = Every step is reached
    .why = A step that nothing leads to is never done. It may be the very step where somebody should have talked with the child.
    .help = Let an answer in “{ $before }” have `goto = "next"`, or lead here from another step with `goto = "step:…"` and the id. If the step is for some cases only, write `only_if = "…"` in it.
flow-unreachable-level = Nobody comes to the level “{ $title }”: no answer leads there.
    .help = Let an answer on the level before lead here: `goto = "level:{ $id }"`. If the level stands beside the flow, write `outside_flow = true` in `level.md`.
flow-responsible = Nobody is responsible for the step “{ $title }”.
    .title = Somebody is responsible for every step
    .why = What nobody is responsible for, everybody believes somebody else does. Parents should know whom to ask, and employees what their task is.
    .help = Write a role or a service in the step: `responsible = ["kontaktperson"]`. If it holds for all steps of the level, write it in `level.md`.
flow-responsible-level = Nobody is responsible for the steps of the level “{ $title }”.
    .help = Write in `level.md` who is responsible, `responsible = ["kontaktperson"]`, or who holds the baton, `holder = ["stafetthaldar"]`.
flow-holder = The level “{ $title }” has no holder of the baton.
    .title = Every level has a holder of the baton
    .why = The holder of the baton sees to it that something happens, and is the one the family can call. Without one the case falls between the services.
    .help = Write the role in `level.md`: `holder = ["stafetthaldar"]`. If it is the same on all levels, write it in `guide.md`.
flow-exit = The level “{ $title }” has no way out.
    .title = Every level has a way out
    .why = When all answers lead back to the same level, the case goes in circles. The child and the family must be able to move on: to more help, to less, or to the end.
    .help = Let at least one answer lead to another level or to the end: `{ "{" } answer = "The worry is over", goto = "close" { "}" }`, `{ "{" } answer = "Needs more help", goto = "level:2" { "}" }`.
flow-exit-guide = None of the answers in “{ $title }” comes to an end: all of them lead to another step.
    .help = Let at least one answer close the case or hand it over: `goto = "close"`, or to a service: `goto = "service:ppt"`.
flow-consent = The consent in “{ $title }” does not say what happens when the answer is no.
    .title = A consent can be refused
    .why = Consent is voluntary. If the family says no, the employee must know the next step, and the child must still be followed up.
    .help = Add `no`: `consent = [{ "{" } to = "open a relay log", from = ["guardians"], no = "next" { "}" }]`.
flow-empty = The level “{ $title }” has no steps.
    .title = Guides and levels are not empty
    .why = Those who come to an empty level do not learn what is to be done for the child.
    .help = Make a file for each step in the folder, such as `1-del-uroa.md`. If the steps are titles only, write them in `level.md`: `steps = ["Share the worry", "Talk with the child"]`.
flow-empty-guide = The guide “{ $title }” has no levels.
    .help = Make a folder for each level, such as `0-undring`, with one step in each file. If the guide lies on another site, write `link = "https://…"` in `guide.md`.
flow-empty-guide-held = All levels of “{ $title }” are drafts, or come onto the site later.
    .help = Take `draft = true` away from the levels that are ready. If the whole guide is under way, write `draft = true` or `valid_from` in `guide.md` instead.
flow-empty-held = All steps of the level “{ $title }” are drafts, or come onto the site later.
    .help = Take `draft = true` away from the steps that are ready. If the whole level is under way, write `draft = true` or `valid_from` in `level.md` instead.
flow-empty-site = The site has no guide.
    .help = Make a folder under `guides/` with the file `guide.md` and a folder for each level: `betre new` shows how.
flow-empty-site-held = The site has no guide: “{ $title }” is a draft, or comes onto the site later.
    .help = The front page and the menu then have no way into the work with the child. Take `draft = true` away when the guide is ready, or wait with publishing the site.

# Completeness
acute-missing = The site has no acute warning.
    .title = The site has an acute warning
    .why = If the child is in danger, there is no time to follow steps. Readers must see at once whom to call. That is why this rule cannot be turned off.
    .help = Write the line `[acute]` in `site.toml`, and below it: `contacts = ["politi", "barnevern", "barnevernsvakt"]`, `line = "…"` (two short lines on a phone) and `employee = "…"` (the whole text for employees).
acute-missing-voice = The acute warning lacks the text `{ $voice }`.
    .help = Write `{ $voice } = "…"` under `[acute]` in `site.toml`. `line` stands short at the top of pages, `employee` is for employees, `guardian` for guardians and `young` for children and young people.
acute-number = The contact “{ $id }” in the acute warning has no telephone number.
    .title = The acute warning has numbers to call
    .why = Those who fear for a child must be able to press the number at once. A missing number costs time that the child does not have.
    .help = Write the number in `contacts.toml`, below the line `[{ $id }]`: `phone = "00 00 00 00"`. Here `"todo"` cannot stand.
acute-number-plain = In the acute warning the number { $number } is typed by hand.
    .help = Write the number once in `contacts.toml` and fetch it from there: `{ "{" }contact.politi.phone{ "}" }`. Then one can press it to call.
acute-number-police = The acute warning does not have the police's emergency number, 112.
    .help = Write in `contacts.toml`: `[politi]`, `name = "Politiet"` and `phone = "112"`, each on its own line. Then add `"politi"` to `contacts` under `[acute]` in `site.toml`.
acute-long = The acute warning takes too much room: { $length } characters, with the numbers, the link and the contacts that are added.
    .title = The acute warning is short enough for a phone
    .why = The warning stands at the top of every page. If it takes more than two lines on a phone, it pushes away what the reader came for, and is itself harder to see.
    .help = The whole line can have at most { $most } characters. A contact whose number the text holds is not added again: `Danger now: { "{" }contact.politi.phone{ "}" }. Suspicion: child welfare { "{" }contact.barnevern.phone{ "}" }.`
acute-page = The page on what to do when it is urgent has not been written.
    .title = The acute page is written
    .why = The acute warning on each page links to a page that says what to do. Without `acute.md` it has the warnings and numbers only, and whoever is afraid for a child is not told what happens when they call.
    .help = Make the file `acute.md`: `+++`, `title = "When it is urgent"` and `+++` on a line each, and below them what to do when there is danger now, when one is worried, and whom to call.
acute-voices = { $holes } stands in `line`, but not in { $voices }.
    .title = All get the same numbers when it is urgent
    .why = `line` stands at the top of each page. On the pages for parents, children and employees, and on the sheet for the wall, `guardian`, `young` and `employee` stand instead. If a number is missing there, they don't get it.
    .help = Write { $holes } in { $voices } too, under `[acute]` in `site.toml`.
acute-language = The acute warning is not translated into “{ $language }”: { $voices } missing.
    .title = The acute warning stands in all languages of the site
    .why = Whoever reads the site in another language may be the one who understands no Norwegian. A warning that they cannot read is no help when it is urgent.
    .help = Write the line `[acute]` in `site.{ $lang }.toml`, and translate { $voices } below it. The numbers are fetched in the same way: `{ "{" }contact.politi.phone{ "}" }`.
acute-language-numbers = In “{ $language }”, `{ $voice }` lacks { $holes }, which the base text has.
    .help = Write { $holes } here too, so that whoever reads this language calls the same. If the base text was changed lately, read through the whole warning.
acute-language-more-numbers = In “{ $language }”, `{ $voice }` has { $holes }, which the base text does not have.
    .help = Take it away here, or write it in the base text too. Everybody is to call the same.
coordinating-unit = The site does not say who the coordinating unit is.
    .title = The coordinating unit is stated
    .why = The municipality must have a coordinating unit for individual plans and child coordinators (the Norwegian Health and Care Services Act, section 7-3). Families of children who need several services must find it.
    .help = Write `coordinating_unit = "koordinerande-eining"` at the top of `site.toml`, and in `contacts.toml` the line `[koordinerande-eining]` with `name` and `phone` below.
question-unanswered = “{ $title }” does not answer the question “{ $question }”.
    .title = Services answer the same questions
    .why = When all services answer the same questions, parents and employees know where to find the answer. This is a reminder, not an error.
    .help = Write the heading `## { "{" }#{ $id }{ "}" }` in the text of the service, and the answer below. The question is put in by itself.
phone-invalid = “{ $value }” is not a Norwegian telephone number.
    .title = Telephone numbers can be called
    .why = The number becomes a link that one calls with. With a digit too few, those who need help do not get through.
    .help = Write eight digits, or a short number of three to six digits, between straight quotation marks: `"00 00 00 00"`, `"116 111"`, `"02800"`. Words such as “on duty” belong in `note`.
phone-invalid-impossible = “{ $value }” cannot be a Norwegian telephone number.
    .help = Norwegian numbers of eight digits begin with 2–9. Write the right number, or remove it until you have it.
phone-unknown = “{ $value }” is a short number that is not known.
    .title = Short numbers can be called by everybody
    .why = An extension works at the office only. Whoever calls from home does not get through, or reaches somebody else.
    .help = Call the number from a mobile phone that is not the municipality's. If you do not get through, write all eight digits.
hours-unclear = “{ $part }” is not a time of day.
    .title = Opening hours can be understood
    .why = Whoever meets a closed door, or a telephone that nobody answers, may not try again. Hours that are clear stand in a table, in the language of the reader.
    .help = Write hours from 00 to 24 and minutes from 00 to 59: `hours = "Monday–Friday 08.00–15.30"`.
hours-unclear-time = “{ $part }” is not a time of day.
    .help = Write hours from 00 to 24 and minutes from 00 to 59: `hours = "Monday–Friday 08.00–15.30"`.
hours-unclear-day = “{ $part }” is not a day.
    .help = Write the whole name of the day: `hours = "Monday–Friday 08.00–15.30"`.
hours-unclear-days = This says at which hours, but not on which days.
    .help = Write the days first: `hours = "Monday–Friday 08.00–15.30"`, or `"Every day …"`.
hours-unclear-twice = A day stands twice, with hours that do not go together.
    .help = Write each day once: `hours = "Monday–Wednesday 08.00–15.30, Thursday 08.00–17.00"`.
hours-unclear-order = The hours from { $part } end when they begin.
    .help = Write when it opens and when it closes: `hours = "Monday–Friday 08.00–15.30"`. If it is open day and night, write `"Every day, day and night"`.
contact-closed = “{ $id }” refers to itself when it is closed.
    .title = When it is closed, somebody else answers
    .why = Whoever calls after closing time should have the next number at once. If the contact refers to a wrong one, they are left without help.
    .help = Write the id of another contact: `when_closed = "barnevernsvakt"`, or remove the line.
contact-closed-self = “{ $id }” refers to itself when it is closed.
    .help = Write the id of another contact: `when_closed = "barnevernsvakt"`, or remove the line.
contact-closed-open = “{ $id }” is open day and night, but refers to “{ $other }” when it is closed.
    .help = Remove either `always_open` or `when_closed`.
contact-closed-hours = “{ $id }” refers to “{ $other }” when it is closed, but does not say when that is.
    .help = Write when somebody answers: `hours = "Monday–Friday 08.00–15.30"`.
contact-closed-number = “{ $other }” is to answer when “{ $id }” is closed, but has no telephone number.
    .help = Write the number below `[{ $other }]`: `phone = "00 00 00 00"`.
contact-unanswered = From { $day } { $from } to { $last } { $to } none of these answers: { $names }.
    .title = Somebody answers day and night
    .why = Whoever calls at night should not find out then that nobody answers.
    .help = Write the hours that are missing (`hours = "Monday–Friday 00.00–08.00 and 15.30–24.00, weekend and public holidays all day"`), or who answers then: `when_closed` below the last one.
contact-unanswered-week = From { $day } { $from } to { $last } { $to } none of these answers: { $names }.
    .help = Write the hours that are missing (`hours = "Monday–Friday 00.00–08.00 and 15.30–24.00, weekend and public holidays all day"`), or who answers then: `when_closed` below the last one.
contact-unanswered-holiday = On a public holiday in the middle of the week none of these answers from { $from } to { $to }: { $names }.
    .help = Write the hours that are missing (`hours = "Monday–Friday 00.00–08.00 and 15.30–24.00, weekend and public holidays all day"`), or who answers then: `when_closed` below the last one.
easy-read-alone = There is no page that “{ $id }” could be the easy-read version of.
    .title = An easy-read version belongs to a page
    .why = The easy-read version lies below its page, and the reader should be able to go between them.
    .help = Give the file the name of the page: `{ $id }.md` gets `{ $id }.easy.md` in the same folder.
easy-read-hard = The easy-read version is no easier to read than the page itself (LIX { $lix } against { $most }).
    .title = Easy read is easier to read
    .why = Whoever needs easy read has opened it because the other was too hard.
    .help = Use short sentences and common words: one thought in each sentence.
contacts-many = { $count } contacts stand under one heading: { $group }.
    .title = Contacts are divided by need
    .why = On a phone more than seven contacts under one heading are many screens. Whoever needs help should be able to jump to what they look for.
    .help = Divide them in `contacts.md`: `[[groups]]`, and on the lines below `title = "When you want to talk to someone"` and `contacts = ["…", "…"]`.
contacts-many-need = The group “{ $title }” has { $count } contacts.
    .help = Divide it in two, with headings that say what one needs.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
contacts-local = the municipality
contacts-regional = several municipalities
contacts-national = the whole country
fault-email = The contact “{ $id }”, which is told of faults, has a telephone only.
    .title = Everybody can tell of a fault
    .why = Those who are deaf, cannot speak, or dare not call must be able to tell of a fault too. The regulation on universal design demands it.
    .help = Write an e-mail address below `[{ $id }]` in `contacts.toml`: `email = "postmottak@fjordvik.example"`.
contact-scope = { $number } is the same number in the whole country, but the contact is not said to be national.
    .title = National numbers do not stand as the municipality's
    .why = Whoever calls must know whether somebody who knows the municipality answers. On the page and on the sheet the contacts nearby stand by themselves, and the emergency numbers first.
    .help = Write `scope = "national"`, or remove the line. betre then knows the number.
email-invalid = “{ $value }” is not an e-mail address.
    .title = E-mail addresses are written right
    .why = A message to a wrong address never arrives, and the writer believes that somebody has read it.
    .help = Write one address with an at sign and no spaces, of a service and not of a person: `email = "postmottak@fjordvik.example"`.
email-example = The address “{ $value }” is an example and reaches nobody.
    .title = E-mail addresses are no examples
    .why = Addresses that end in `.example`, or contain `example.no`, exist in examples only. Whoever writes to one never gets an answer.
    .help = Write the service's address, or remove the line if it has none.
document-empty = “{ $title }” has no content yet.
    .title = Each document says something
    .why = Whoever follows a link here finds a heading and nothing below it, and does not know whether something is missing or whether that is all.
    .help = Write what the reader needs below the second `+++`. If it is not ready yet, write `draft = true` in the front matter: then it is not published.
unfinished = The site is not ready to be published. Fill in: { $items }.
    .title = The site is filled in before it is published
    .why = A new site has gaps and examples that nobody should meet: a telephone without a number, or an address that is not the municipality's. This list stays until all is filled in. Meanwhile `betre serve` works, so that you see what you write.
    .help = Go through the places above, one by one. Remove the # before the line when you have filled in what is missing.

# Freshness
review-ahead = The review of { $date } has not taken place yet: today is { $today }.
    .title = A review has taken place
    .why = The date is shown on the page, and everybody trusts that the content was looked over that day. With a mistyped year nobody is reminded of the next review.
    .help = Write the day when the content was last reviewed: `reviewed = "{ $today }"`.
review-overdue = “{ $title }” should have been reviewed by { $date }.
    .title = Content is reviewed in time
    .why = Services move, numbers change and laws are amended. Families and employees must be able to trust that what stands here holds today.
    .help = Read the content through, correct what is old, and write today's date: `reviewed = "2026-03-15"` (year-month-day).
review-overdue-owner = “{ $title }” should have been reviewed by { $date }. Owner: { $owner }.
review-missing =
    { $count ->
        [one] “{ $title }” has no date of its last review.
       *[other] { $count } documents have no date of their last review, such as “{ $title }”.
    }
    .title = The last review has a date
    .why = The date shows readers how new the text is, and lets betre remind you of the next review. Without it nobody knows whether the advice still holds.
    .help = Write `reviewed = "2026-03-15"` (year-month-day) at the top of the document. In `guide.md` the date holds for the whole guide, and in `site.toml` for the whole site.
owner-missing =
    { $count ->
        [one] “{ $title }” has no owner.
       *[other] { $count } documents have no owner, such as “{ $title }”.
    }
    .title = Every document has an owner
    .why = The owner is the role that keeps the content right. What nobody owns grows old, and then employees and families follow advice that no longer holds.
    .help = Write a role in `site.toml`, and it holds for everything: `[review]` and below it `owner = "bti-koordinator"`. If a document has another owner, write `owner = "…"` at the top of it.
expired = “{ $title }” was valid until { $date }, and that day has passed.
    .title = Content that is no longer valid
    .why = You have written that the content should hold until this day only. If it stays, a parent may rely on an offer that is gone.
    .help = Write a new date in `valid_to` if the content still holds. Otherwise delete it, or write `draft = true` while you write it anew.

# Accessibility
heading-order = The heading “{ $text }” is of rank { $found } and skips a rank.
    .title = Headings come in order
    .why = Those who use a screen reader find their way by jumping from heading to heading. A missing rank sounds as if a part of the page is gone.
    .help = Write `{ $wanted } { $text }`.
heading-order-one = The heading “{ $text }” has one `#`, but that rank belongs to the title of the page alone.
    .help = Write `## { $text }`.
heading-capitals = “{ $text }” is written in capitals only.
    .title = Headings are not in capitals
    .why = Capitals are hard to read, most of all with dyslexia, and some screen readers read them out one by one.
    .help = Write a capital first and small letters after it: `## Talk with the child`.
heading-empty = The heading has no words.
    .title = Headings have words
    .why = A screen reader says “heading” and then nothing. Those who jump from heading to heading do not know what this part is about.
    .help = Write what the part is about: `## What to do?`. If the heading is not needed, delete the line.
section-empty = Nothing stands under the heading “{ $text }”.
    .title = Something stands under the heading
    .why = Those who jump to the heading expect an answer. An empty one makes them wonder whether something is lost.
    .help = Write the text under the heading, or remove the heading until the text is ready.
image-alt = The picture “{ $image }” has no text for those who do not see it.
    .title = Pictures have a text
    .why = Blind readers hear the picture in the words you write. Without them only the file name is read out.
    .help = Write what the picture shows between the square brackets: `![An adult and a child talking]({ $image })`.
image-words = The text “{ $text }” does not say what the picture shows.
    .title = The text of a picture says what it shows
    .why = Blind readers hear the picture in the words you write. That it is a picture is said by the screen reader itself.
    .help = Write what the picture shows between the square brackets: `![An adult and a child talking]({ $image })`. For a logo: write whose it is.
image-words-lead = The text of the picture begins with “{ $lead }”. The screen reader says that already.
    .help = Write only what the picture shows: `{ $rest }`.
image-words-word = The text “{ $text }” was made by Word itself. It seldom says what the picture shows.
link-text = The link text “{ $text }” does not say where the link leads.
    .title = Links say where they lead
    .why = Those who use a screen reader often hear the links in a list of their own. “Read more” ten times says nothing.
    .help = Use the name of what one comes to as the link text: `[Report to child welfare](…)`. For a page on this site `[[id]]` is enough, and the title comes by itself.
link-text-empty = The link has no words.
    .help = Write in the square brackets where it leads: `[How to report]({ $address })`.
contrast = The colour { $colour } is too light against white: the contrast is { $ratio } and must be at least { $least }.
    .title = Colours have enough contrast
    .why = Text in a pale colour cannot be read by those who see poorly, or who stand in the sun with a phone. The demand is set by law (WCAG).
    .help = Choose a darker colour in `site.toml`, under `[look]`. The nearest is `primary = "{ $near }"`.
pdf-locked = The PDF “{ $path }” only opens with a password.
    .title = PDFs can be opened by everybody
    .why = Whoever is to use the document does not have the password, and can't read any of it.
    .help = Save the PDF again without a password: in Word “Save as” PDF, “Options”, and uncheck encryption.
file-active = The PDF “{ $path }” has a script in it.
    .title = Documents do nothing by themselves
    .why = A document with scripts, macros or actions can do something on the reader's machine, send what they write, or tell others that it was opened. Forms that calculate or check what is filled in have such scripts too.
    .help = Open the PDF and print it to a new PDF (“Save as PDF”), or save the form again without calculations and buttons. Then nothing in it acts.
file-active-launch = The PDF “{ $path }” starts a program or opens a file on the reader's machine.
file-active-reaches = The PDF “{ $path }” sends what is filled in, or opens another file or an address by itself.
    .help = Remove the button or the action where the form was made, or print it to a new PDF. Ask readers to call or send the form, and never by ordinary e-mail.
file-active-carries = The document “{ $path }” carries other files, objects of other programs, sound or film with it, which nobody has checked.
    .help = Publish what readers are to have as files of their own. Save the document again without them: paste objects of other programs as pictures, or print a PDF to a new one.
file-active-unread = The document “{ $path }” is so built that it can't be told whether it does something by itself.
    .help = Open it and print it to a new PDF (“Save as PDF”).
file-active-link = A link in the document “{ $path }” opens no web page, e-mail or telephone: “{ $address }”.
    .help = Correct the link where the document was made, or remove it, and save it again. A file on a disk of the office opens for nobody else, and other addresses can start programs.
file-active-twofold = The PDF “{ $path }” is something else too: before its beginning stands a program or a web page.
    .help = Get it anew from whoever made it, or open it and print it to a new PDF (“Save as PDF”).
file-active-macro = The document “{ $path }” has macros: programs that run on the reader's machine.
    .help = Save it without macros: in Word or Excel as `.docx` or `.xlsx`, in LibreOffice after removing them under “Tools”, “Macros”. Or save it as PDF.
file-active-starts = The document “{ $path }” starts a program on the reader's machine, or asks one for something.
    .help = Remove the field, the button or the object that does it (DDE, ActiveX, “Run program”), or save the document as PDF.
file-active-fetches = The document “{ $path }” fetches something from “{ $address }” when it is opened.
    .help = In Word and PowerPoint: “File”, “Info”, “Edit Links to Files”, and break the link; a picture is pasted in instead, and a template is changed under “Developer”, “Document Template”. In Excel: “Data”, “Edit Links” or “Queries and Connections”. Or save the document as PDF.
pdf-form = The PDF “{ $path }” is a form that browsers and phones can't show.
    .title = Forms can be filled in by everybody
    .why = Forms of this kind (XFA) only say “Please wait…” in other programs than Adobe Reader on a PC. On a phone the page is empty.
    .help = Make the form again as an ordinary PDF form or a Word document, or write it as a page of this site.
pdf-untagged = The PDF “{ $path }” lacks { $lacks }.
    .title = PDFs can be read by all
    .why = Without structure, title and language a screen reader cannot read the PDF right. Then a blind parent or employee cannot read the form.
    .help = Write the content as a page on this site. If it must be a PDF, save it again from Word: set the title and language of the document, choose “Save as” and PDF, and under “Options” tick “Document structure tags for accessibility”.

# Language
lix = The text for families in “{ $title }” is hard to read: its LIX is { $lix } and should be at most { $most }.
    .title = Text for families is easy to read
    .why = LIX measures how long sentences and words are. A parent or young person who is afraid or tired should understand the text at first reading.
    .help = Split long sentences in two. Write “talk with” instead of “conduct a conversation with”, and “you” to the reader.
lix-staff = The text for employees in “{ $title }” is hard to read: its LIX is { $lix } and should be at most { $most }.
    .title = Text for employees is readable
    .why = A teacher looks things up here between two lessons. A heavy text is not read, and then the step is not done for the child either. This is advice, not an error.
    .help = Split long sentences, turn enumerations into lists, and replace “implementation of” and the like with a verb.
title-long = The title has { $length } characters, and the overview has room for { $most }.
    .title = Titles fit the overview
    .why = Titles stand in the boxes of the overview sheet on the staff-room wall. A short title can be read from a distance and remembered.
    .help = Write briefly what to do: `title = "Talk with the child"`. The rest can stand in `what` (step) or `short` (level).
exit-missing = The readers of “{ $title }” can’t leave the page at once.
    .title = Whoever reads in secret can leave at once
    .why = A child or a parent who is being hit may be reading on a phone that others look at. The button empties the screen and leads to a page that anybody may see.
    .help = Write `exit = "https://www.yr.no/"` at the top of `site.toml`, or another neutral page.
safe-address = The address of “{ $title }” tells what it is about: `{ $address }` has “{ $word }” in it.
    .title = The address of a safe page does not tell what it is about
    .why = The address stays in the phone’s history, even when the page was emptied. Whoever hits can read there what the child or the partner has looked at.
    .help = Write a neutral word in the file, such as `slug = "home"`. The id stays the same, so links still hold.
safe-missing = “{ $title }” has “{ $word }” in its title and is written to families, but is not marked as safe.
    .title = Pages about violence are marked as safe
    .why = Whoever reads in secret must be able to leave at once, and the title must not stand in the tab or the history.
    .help = Write `safe = true` in the file. If it is about nothing that the reader has to hide, write `allow = {"{"} safe-missing = "…" {"}"}` with the reason.
hand-out-words = The sheet about the relay log has no words to the parents or guardians.
    .title = What a family takes home is written to the family
    .why = The sheet is given to parents who may be afraid. A text to employees does not tell them what they can choose. Until something is written to them, the sheet has a few neutral words and the numbers only.
    .help = Put `{ "{" }.guardian{ "}" }` after a heading in `relay-log.md`, such as `## You decide { "{" }.guardian{ "}" }`, and write below it that they can say no, that they can change their mind, and who reads it.
text-points = “{ $text }” points at a place on the page that may have moved.
    .title = The text names what it means
    .why = “Further down” is not true on a phone, on paper or for those who hear the page. A level number typed by hand becomes wrong when levels change.
    .help = Link to what you mean: `[[id]]`, `[words](@id)`, or `[words](#the-heading)` on the same page.
text-points-level = “{ $text }” is a level number typed by hand.
    .help = Write `[{ $text }](@level:{ $number })`, or just `[[level:{ $number }]]`, and the text follows when the level changes.

# Privacy
request-foreign = The picture is fetched from another site: { $address }
    .title = Nothing is fetched from others
    .why = When a page fetches something from others, they learn who is reading about worries for a child. Parents should be spared that.
    .help = Download the picture (if you may use it), put it in `images/`, and write `![What the picture shows](images/name.jpg)`.
request-foreign-theme =
    { $more ->
        [0] “{ $path }” fetches something from another site: { $written }
        [one] “{ $path }” and one more page fetch something from another site: { $written }
       *[other] “{ $path }” and { $more } more pages fetch something from another site: { $written }
    }
    .help = The theme in `theme/` does this. Put the file in `theme/assets/` and refer to it there.
page-active =
    { $more ->
        [0] “{ $path }” has a script: { $written }
        [one] “{ $path }” and one more page have a script: { $written }
       *[other] “{ $path }” and { $more } more pages have a script: { $written }
    }
    .title = Pages do nothing by themselves
    .why = Whoever reads about a worry for a child is not to be tracked, sent on, or have anything run on their machine. betre promises that nothing on the pages does, and tells when a theme does.
    .help = The fault is in the folder `theme/`, not in your text. Ask whoever made the theme to take it away. If you move the folder `theme/` away, the standard look is used.
page-active-link =
    { $more ->
        [0] “{ $path }” has a link that runs something: { $written }
        [one] “{ $path }” and one more page have a link that runs something: { $written }
       *[other] “{ $path }” and { $more } more pages have a link that runs something: { $written }
    }
page-active-refresh =
    { $more ->
        [0] “{ $path }” leads the reader on by itself: { $written }
        [one] “{ $path }” and one more page lead the reader on by themselves: { $written }
       *[other] “{ $path }” and { $more } more pages lead the reader on by themselves: { $written }
    }
page-active-form =
    { $more ->
        [0] “{ $path }” sends what is written to somebody: { $written }
        [one] “{ $path }” and one more page send what is written to somebody: { $written }
       *[other] “{ $path }” and { $more } more pages send what is written to somebody: { $written }
    }
page-active-frame =
    { $more ->
        [0] “{ $path }” shows another page or a program: { $written }
        [one] “{ $path }” and one more page show another page or a program: { $written }
       *[other] “{ $path }” and { $more } more pages show another page or a program: { $written }
    }
page-active-base =
    { $more ->
        [0] “{ $path }” changes where all links lead: { $written }
        [one] “{ $path }” and one more page change where all links lead: { $written }
       *[other] “{ $path }” and { $more } more pages change where all links lead: { $written }
    }
page-active-hidden =
    { $more ->
        [0] “{ $path }” has code that some browsers see and others do not: { $written }
        [one] “{ $path }” and one more page have code that some browsers see and others do not: { $written }
       *[other] “{ $path }” and { $more } more pages have code that some browsers see and others do not: { $written }
    }
page-active-file = The file “{ $path }” can’t be part of a theme: it could run something.
personal-id = A national identity number stands here.
    .title = No identity numbers in the content
    .why = An identity number points out one human being, perhaps a child, and must never lie on an open site. The number is not repeated in messages.
    .help = Delete the number now. If you need an example in a form, write “11 digits”. If the file has been shared or published, tell the data protection officer.
personal-id-file = Line { $line } of “{ $path }” has a national identity number.
    .help = Delete the number in the file, or remove the file. If it has been published, tell the data protection officer.
personal-id-name = The name of the file is or contains a national identity number.
    .help = Give the file another name. If it has been published, tell the data protection officer.
image-position = The picture “{ $path }” tells where it was taken.
    .title = Pictures do not reveal the place
    .why = The phone stores the place inside the picture. Anyone who downloads it can see where the child lives or goes to school.
    .help = Right-click the file in Windows, choose “Properties”, “Details” and “Remove Properties and Personal Information”. Or use a screenshot of the picture instead.
image-position-photo = The picture “{ $path }” tells where it was taken, and the file is published as it is.
    .help = Show the picture on the page instead of linking to it, with `![what the picture shows]({ $address })`: then betre makes copies without the place. If the file must be there to download, right-click it in Windows, choose “Properties”, “Details” and “Remove Properties and Personal Information”.
image-position-film = The file “{ $path }” tells where it was recorded.
    .help = Right-click the file in Windows, choose “Properties”, “Details” and “Remove Properties and Personal Information”. If the place remains, export the film again from a film program, without the place.
image-position-document = The document “{ $path }” tells where a picture was taken.
    .help = Remove the place from the picture in the document that it was made from, and make the PDF again. In Acrobat, choose “Remove Hidden Information”.
image-position-office = In the document “{ $path }” lies a picture or film that tells where it was taken.
    .help = Delete the picture in the document. Right-click the picture file in Windows, choose “Properties”, “Details” and “Remove Properties and Personal Information”, and insert the picture again. If the file is not to be found, take a screenshot of the picture and insert that.

# Print
print-sign = The sign “{ $sign }” is not in the typeface used on paper. In the PDFs an empty box stands in its place.
    .title = Signs that can be printed
    .why = The typeface of the PDFs has the letters of Norwegian, Sámi, Kven, English and most languages of Europe, but no emoji and not every script. Nor does a picture of a face say anything to those who hear the sheet read.
    .help = Write it in words instead. If it is a name in other letters, write it as it stands on Norwegian papers.
print-long = The overview fills { $pages } sheets. It is to fit on one: { print-too-much }.
    .title = A sheet is one sheet
    .why = The overview hangs on the wall, and the sheet for the family or the meeting lies on the table. Nobody sees what is on sheet number two. betre makes the type smaller to fit, but no smaller than can be read.
    .help = Shorten the titles, or take away `short` of the levels. If a level has many steps, two may become one.
print-long-unit = The overview for “{ $unit }” fills { $pages } sheets. It should fit on one: { print-too-much }.
    .help = Make the titles in the guide shorter, or write fewer words about the contacts in the unit's file. The overview without the unit's numbers fits.
print-long-units = The overviews for { $count } units fill more than one sheet each: { $units }.
    .help = Shorten the titles in the guide; then all of them fit. The overview without the units’ numbers fits as it is.
print-long-hand-out = The sheet “{ $path }” fills { $pages } pages. It is to fit on one: { print-too-much }.
    .help = Shorten the text, or move a part of it to another page.
print-long-meeting-sheet = The meeting sheet “{ $path }” fills { $pages } pages. It is to fit on one: { print-too-much }.
    .help = Shorten the agenda or the words about consent. The rest can stand in the text of the step.
print-long-contacts = The sheet of contacts fills { $pages } pages. It is to fit on one: { print-too-much }.
    .help = Take fewer along, or write shorter `note` and `hours`. Groups that families don't need on paper get `web_only = true` under `[[groups]]` in `contacts.md`.
print-long-contacts-left = The sheet of contacts fills { $pages } pages. It is to fit on one: { print-too-much }. In no group are { $names }.
    .help = Take fewer along, or write shorter `note` and `hours`. Groups that families don't need on paper get `web_only = true` under `[[groups]]` in `contacts.md`; put those outside into a group first.
print-too-much = { $lines ->
    [0] something must go
    [one] about one line must go
   *[other] about { $lines } lines must go
}
print-picture = The picture “{ $path }” can't be printed. Its place in the PDFs is empty.
    .title = Pictures that can be printed
    .why = Browsers show much that is half broken, or that fetches parts from other files. What goes on paper must be whole and stand in one file.
    .help = Open the picture in a picture editor, and save it again as PNG, JPEG or SVG without linked pictures.
print-picture-html = The words in the drawing “{ $path }” are in HTML. In the PDFs they are cut short or missing.
    .help = If it comes from draw.io, select everything, untick “Formatted Text” and “Word Wrap” under “Text”, and export again. Otherwise save it as PNG.

# Theme
theme = The look (the theme) cannot be used: { $message }
    .title = The theme can be used
    .why = The theme gives the pages their form. If it is at fault, the pages cannot be made, and those who need them see the old version.
    .help = The fault is in the folder `theme/`, not in your text. Ask the one who made the theme. If you move the folder `theme/` away, the standard look is used.
theme-endless = The document “{ $path }” was not ready in { $seconds } seconds.
    .help = If the site has templates of its own in `theme/print/`, the fault is most likely there. Otherwise a page in the document has something very large: a table, a list or a picture.
theme-endless-pages = The pages were not ready in { $seconds } seconds.
    .help = The site has templates of its own: { $files }. In one of them a loop (`for`) goes round many times inside another. Ask whoever made the template for help.
theme-file = The file { $path } cannot be read.
    .help = See whether it is locked or open in another program, whether you have access to it, and whether it is larger than 4 MB. Links to other files cannot stand here.
theme-contract = The theme was written for another version of betre (`contract` is “{ $found }”, “{ $wanted }” is needed here).
    .help = Mend the templates in `theme/` by the theme that comes with betre, and write `contract = { $wanted }` in `theme/theme.toml`.
theme-pledge = The site has templates of its own, but does not say which version they were written for.
    .help = Write `contract = { $wanted }` in `theme/theme.toml`: then you are told when the templates have to change.
theme-colour = In `theme/theme.toml`, `{ $key }` is not a colour.
    .help = A colour is `"#1f5c4a"`. Under `[colours]` there are two: on light paper and on dark: `paper = ["#ffffff", "#14181a"]`.

# What a value is
type-text = text between straight quotation marks
type-prose = one or more sentences between straight quotation marks
type-bool = `true` (yes) or `false` (no)
type-number = a number
type-name = an id or a fixed word between straight quotation marks
type-date = a date, like `"2026-03-15"`
type-period = a length of time: `"14 d"` (days), `"2 w"` (weeks), `"3 m"` (months), `"1 y"` (years) or `"same day"`
type-when = a day, a month or a span: `"2026-03-15"`, `"2026-03"`, `"2026-03/2026-04"`, `"2026-10/.."`; `"--11-29"` and `"--11"` are every year
type-colour = a colour: `"#1f5c4a"`, or `"red"`, `"orange"`, `"yellow"`, `"green"` or `"blue"`
type-phone = a telephone number, like `"00 00 00 00"`
type-email = an e-mail address, like `"postmottak@fjordvik.example"`
cell-type-when = a day, a month or a span, like `15.03.2026`, `2026-03-15`, `2026-03`, `2026-03/2026-04`, `2026-10/..` or `--11-29` (every year)
cell-type-web = a web address, like `https://www.udir.no`
type-web = a web address, like `"https://www.udir.no"`
type-file = a file in `files/` or `images/`, like `"files/samtykke.pdf"`
type-alias = an old address, such as `"/old/page/"`
type-reader = a reader: `"employee"`, `"guardian"`, `"young"`, `"neighbour"` or `"leader"`
type-goto = where the answer leads: `"next"`, `"stay"`, `"close"`, `"system"`, `"acute"`, or something like `"step:id"` or `"level:2"`
type-meeting = a meeting in braces, like `{ "{" } kind = "samtale", calls = ["kontaktperson"] { "}" }`, or `"step:id"`
type-consent-from = who consents: `"guardians"`, `"young-15"`, `"young-16"`, `"child"` or `"adult"`
type-status = `"draft"` or `"in-use"`
type-ends = what ends: `"relay-holder"` or `"relay-log"`
type-organisation = who runs the service: `"municipal"`, `"shared"`, `"county"`, `"state"` or `"private"`
type-law-kind = what it is: `"law"`, `"regulation"`, `"guideline"` or `"circular"`
type-plan-shape = how the plan is drawn: `"list"`, `"wheel"` or `"timeline"`
type-month = the number of a month, from `1` to `12`
type-set-by = who has set the deadline: `"law"`, `"national"`, `"municipality"` or `"service"`
type-way-in = a way in: `"advice"`, `"anonymous"`, `"discussion"`, `"referral"` or `"report"`
type-prevention = prevention: `"universal"` (for all), `"selective"` (for groups at risk) or `"indicated"` (for single children)
type-urgency = how urgent it is: `"acute"`, `"today"`, `"soon"` or `"calm"`
type-tool-kind = the kind of tool, such as `"form"`, `"checklist"` or `"conversation"`
type-access = `"open"` (for all) or `"staff"` (employees only)
type-hours = opening hours, such as `"Måndag–fredag 08.00–15.30, heilagdagar stengt"`, or words
type-host = a host: `"nginx"`, `"caddy"`, `"apache"`, `"iis"`, `"netlify"` or `"cloudflare"`
type-data-licence = a licence for open data: `"nlod-2.0"`, `"cc-by-4.0"` or `"cc0-1.0"`
type-scope = whom the contact is there for: `"local"` (the municipality), `"regional"` (several municipalities) or `"national"` (the whole country)
type-rule-level = `"error"`, `"warning"` or `"off"`
type-list = a list in square brackets
type-table = keys and values, in braces or below a line like `[id]`
type-reference = an id between straight quotation marks
type-who = an id between straight quotation marks, or words: `{ "{" } text = "the parents" { "}" }`
type-who-or-words = an id between straight quotation marks, or words
type-languages = the languages, the first is the base: `["nn", "en"]`, or `[languages.uk]` for each
type-language-pages = the pages in a language: `"all"` or `"some"`
type-named = keys with names of your own choice
type-municipality-number = the municipality number with four digits, like `"0301"`
type-language = a language code of two or three small letters, like `"nn"`, `"nb"`, `"en"` or `"se"`

# Kinds of content
kind-site = site
    .about = The settings of the whole site: the municipality, the languages, the acute warning, the words and the rules. They stand in `site.toml` at the top of the folder.
kind-workspace = workspace
    .about = The settings of many sites that are built together. They are in `workspace.toml` at the top of the folder that the sites are below.
kind-layer = layer
    .about = The settings of a layer that several sites share. They are in `layer.toml` at the top of the layer’s folder.
kind-home = front page
    .about = The first page that readers meet. It stands in `index.md` at the top of the folder.
kind-acute = acute page
    .about = What to do when it is urgent, from danger now to doubt. It stands in `acute.md` at the top of the folder; the numbers come from `contacts.toml`. The warning on each page stands under `[acute]` in `site.toml`: see `betre explain site.acute`.
kind-relay-log = page on the relay log
    .about = What the relay log is and how it is used. It stands in `relay-log.md` at the top of the folder.
kind-guide = guide
    .about = A whole course of levels and steps for one group. Each guide has its folder in `guides/`, with `guide.md` in it: `guides/barn-og-unge/guide.md`.
kind-level = level
    .about = A part of the guide, by how many services take part. Each level has its folder with a number first, and may hold `level.md`: `guides/barn-og-unge/0-undring/level.md`.
kind-step = step
    .about = One thing to do: what, who, when, and where it leads. Each step is a file in the folder of its level: `guides/barn-og-unge/0-undring/2-snakk-med-barnet.md`.
kind-service = service
    .about = A service that helps children and families: what it does and how to reach it. A file in `services/`, or shortly in `services.toml`.
kind-tool = tool
    .about = A form, a checklist, a conversation guide or a system. A file in `tools/`, or shortly in `tools.toml`.
kind-measure-table = measure table
    .about = A list of the measures that the municipality has. A `.toml` file, a CSV file or a spreadsheet in `measures/`; the title and text of a table stand in an `.md` file with the same name.
kind-arena = arena
    .about = A meeting where services work together, such as a BTI team. A file in `arenas/`, or shortly in `arenas.toml`.
kind-role = role
    .about = A task that somebody has, such as holding the baton, never a named person. A file in `roles/`, or shortly in `roles.toml`.
kind-unit = unit
    .about = One school, kindergarten or health station, and whom to contact there. A file in `units/`, or shortly in `units.toml`.
kind-situation = situation
    .about = Something readers see or wonder about, in their own words, and the first thing to do. A file in `situations/`, or shortly in `situations.toml`.
kind-page = page
    .about = An ordinary page with a title and a text. A file in `pages/`. Pages that belong together may lie in a folder with `index.md` in it: `pages/new-staff/index.md`, `pages/new-staff/1-first-day.md`. They get a menu, in the order of their numbers.
kind-news = news
    .about = Something you tell on a day: a course, a new offer, a change. Each has its file in `news/`. The newest three are on the front page, all on a page of their own, and people can subscribe to them.
kind-easy-read = easy-read version
    .about = A shorter and simpler version of a page: `samtykke.easy.md` beside `samtykke.md`, in the same language. The pages lead to each other.
kind-reader = reader's page
    .about = The way in for one reader: `readers/guardian.md`, `readers/young.md`, `readers/neighbour.md` or `readers/leader.md`. All that is marked for that reader elsewhere is gathered there.
kind-contact = contact
    .about = The telephone and e-mail of a service, never of a person. All stand in `contacts.toml`, each below its line `[id]`.
kind-term = term
    .about = A word that is explained to the reader. All stand in `glossary.toml`, each below its line `[id]`.
kind-right = right
    .about = What a child may decide or must be asked about. All stand in `rights.toml`, each below its line `[id]`.
kind-law = law
    .about = A law or regulation that is referred to. All stand in `laws.toml`, each below its line `[id]`.
kind-ladder = ladder
    .about = Rungs that tell what to do when, such as with absence from school. A file in `ladders/`; it is shown with `{ "{" }show.ladder.ID{ "}" }`.
kind-plan = plan
    .about = A year wheel, a plan of meetings or milestones. A `.toml` file, a CSV file or a spreadsheet in `calendar/`.
kind-setting = setting
    .about = A place where the child is from day to day, such as school or kindergarten. They stand in `site.toml`, each below its line: `[settings.school]`.
kind-listing = overview
    .about = The text of an overview that betre makes itself. It stands in `index.md` of the folder, such as `services/index.md`, or at the top: `contacts.md`, `glossary.md`, `rights.md`.

# Keys of every document
key-meta-title = The title, short and without a full stop.
    .label = Title
    .hint = Short, with no full stop at the end. For example: Hold a joint meeting
key-meta-titles = What the page is called to those who read what it says to them: `{ "{" } young = "I am being bullied", guardian = "My child is being bullied" { "}" }`. On a step or a level these are the family’s words, not the staff’s.
    .label = Titles for other readers
    .hint = What the page is called for young people, parents or others who read what it says to them. For example: My child is being bullied
key-meta-id = Another id than the file name. Seldom needed.
    .label = Its own name
    .hint = Seldom needed. If you leave this empty, the name of the file is used.
key-meta-owner = The role that keeps the content right. Without the key, the guide's or the site's owner holds.
    .label = Owner
    .hint = The role that keeps the content right. If you leave this empty, it is the owner of the guide or the site.
key-meta-approved-by = The role that has approved the content.
    .label = Approved by
    .hint = The role that has approved the content. For example: leader
key-meta-reviewed = The day the content was last reviewed: `"2026-03-15"`.
    .label = Last reviewed
    .hint = The day the content was last reviewed.
key-meta-review-every = How often the content is to be reviewed: `"1 y"`.
    .label = Time between reviews
    .hint = How often the content is to be reviewed. For example: every year
key-meta-valid-from = The first day that the content is valid. Until then it is not on the site; the preview shows it.
    .label = Valid from
    .hint = The first day the content is valid. Until then it is not on the site, but you can see it in the preview.
key-meta-valid-to = The last day the content is valid. After it there is a warning.
    .label = Valid until
    .hint = The last day the content is valid. After that there is a warning.
key-meta-draft = `true` when this is a draft that is not to be published yet.
    .label = This is a draft
    .hint = It will not be published on the site yet.
key-meta-off = `true` when what is called the same in a layer is not to be part of this site. On a guide or a level it holds for all that is in the folder.
    .label = Not part of our site
    .hint = Takes away what comes from a shared layer.
key-meta-locked = In a layer: `true` when a site can’t rewrite this or switch it off, like the text of laws and helplines.
    .label = Locked
    .hint = Those who stand on this can’t rewrite it.
key-meta-slug = The word in the page’s address, in place of the id: `slug = "home"`. Any document that has its id in its address may have one. Safe pages need one, since their address must not tell what they are about. Write the old address in `aliases`, and it leads here.
    .label = Word in the address
    .hint = Another word in the web address than the id. Safe pages need a neutral one, which does not tell what they are about. For example: home
key-meta-safe = `true` when the reader may have to leave the page at once, and nobody must see that it was read: on violence, refuges, the police. On a guide, a level or `index.md` it holds for all in the folder.
    .label = This must be safe
    .hint = For pages on violence and the like: readers get a button that leaves at once. On a guide or a level it covers everything in the folder.
key-meta-search = Words that readers may search with, besides those on the page: everyday words, old names, what people say. They are in the search and on the list from A to Z.
    .label = Search words
    .hint = Words people use that are not on the page: everyday words and old names. They go into the search and the list from A to Z.
    .item = search word
key-language-pages = `"all"`: all pages, and what is not translated is in the first language. `"some"`: only the pages that are translated, and a first page that betre makes.
    .label = Which pages there are
    .hint = Either all, in the first language where there is no translation, or only the translated ones, with a first page that is made for you.
key-meta-translated-from = In a translation: the mark of the text it was made from. Write `"?"`, and `betre check` says what it is. When the base text changes, you are told.
    .label = Translated from
    .hint = The mark of the text this was made from. Write a question mark and you are told what it is, and later when that text changes.
key-meta-replaces-from = In what stands in place of something in a shared layer: the mark of what the layer had then. Write `"?"`, and `betre check` says what it is. When the layer changes, you are told.
    .label = Made from the shared one
    .hint = The mark of what the layer had when this was made. Write a question mark and you are told what it is, and later when the layer changes.
key-meta-aliases = Old addresses that are to lead here: `["/old/page/", "/level-0.html"]`. On a guide or a level they hold for all that lies in its folder too. An address that begins with a language (`/en/…`) holds for that language alone; others hold for all.
    .label = Old addresses
    .hint = Addresses that are to lead here, for example /old/page/. On a guide or a level they also cover everything in its folder.
    .item = old address
key-meta-allow = Rules that do not hold here, each with the reason: `{ "{" } lix = "the law word for word" { "}" }`.
    .label = Exceptions to the rules
    .hint = Rules that do not apply here, each with the reason. For example: lix, because the text is the law word for word
    .item = exception

# Keys of site.toml
key-workspace-members = The folders of the sites, from this folder; `*` stands for a name: `["sites/*"]`. Without it: all sites below the folder.
    .label = The sites
    .hint = The path to the folder of each site, from the folder of workspace.toml. * stands for a name
    .item = folder
key-workspace-address = The address on the web of the folder that the sites are published to, with the page that leads to them: `"https://bti.fylket.example/"`. A site with another address in its `site.toml` is linked there.
    .label = Address
    .hint = The address of the page that leads to the sites. For example: https://bti.fylket.example/
key-workspace-languages = The languages of the page that leads to the sites, the first one first: `["nn", "en"]`. Without it: the one that most sites have first.
    .label = Languages
    .hint = The languages of the page that leads to the sites, the first one first.
    .item = language
key-layer-version = Which version of the layer this is: `"2026.1"`. Sites show it at the foot of their pages.
    .label = Version
    .hint = Which version of the layer this is. For example: 2026.1
key-layer-languages = The languages that the layer is written in; files without a language in their name are in the first: `["nn", "nb"]`.
    .label = Languages
    .hint = The languages that the layer is written in, the first one first.
    .item = language
key-layer-site = What holds for a site that does not say otherwise in `site.toml`, by the same keys: `[site.acute]`, `[site.settings.school]`, `exit` and others.
    .label = Holds for all sites
    .hint = What holds for a site that does not say otherwise itself.
key-settings-name = The name of the municipality, district or region.
    .label = Name
    .hint = The name of the municipality, district or region. For example: Fjordvik kommune
key-settings-number = The municipality number with four digits, between quotation marks: `"0301"`.
    .label = Municipality number
    .hint = Four digits. For example: 0301
key-settings-languages = The languages of the site. The first is the base: `["nn", "en"]`, or `[languages.nn]` and `[languages.uk]` with `pages = "some"`.
    .label = Languages
    .hint = The languages of the site. The first is the base language.
    .item = language
key-settings-layers = The layers that the site stands on, the lowest first: `["betre:national", "../county"]`. `"betre:national"` comes with the program; others are folders with a `layer.toml`, the way there from this folder. A file of the same name as one in a layer takes its place, one with `off = true` takes it away, and rows of tables are added.
    .label = Layers
    .hint = Shared content that the site stands on. For example: betre:national
    .item = layer
key-settings-names = The official name in other languages: `{ "{" } se = "…" { "}" }`.
    .label = Name in other languages
    .hint = The official name in other languages. For example: Gáivuotna, in Northern Sami
    .item = name
key-settings-address = The web address where the site will lie, with `https://`.
    .label = Web address
    .hint = The address where the site will be. It begins with https://
key-settings-gone = Old addresses that nothing has taken over, with all that was in their folders: `["/om/"]`. They are not warned of any more.
    .label = Addresses that are gone
    .hint = Old addresses that nothing has taken over, with all that was in their folders, for example /about/. You are not warned about them any more.
    .item = old address
key-settings-hosts = The hosts that the site lies at: `["nginx"]`. For each of them betre puts rules into the published folder: strict security headers, the 404 page, how long files may be kept, and redirects from old addresses.
    .label = Hosts
    .hint = Where the site is kept. Each host gets rules on security, on pages that do not exist, and on redirects from old addresses.
    .item = host
key-settings-coordinating-unit = The contact of the coordinating unit, an id in `contacts.toml`.
    .label = Coordinating unit
    .hint = The contact of the coordinating unit in the municipality.
key-settings-log-system = The tool in which the relay log is kept.
    .label = Relay log system
    .hint = The tool in which you keep the relay log.
key-settings-issued-by = Who publishes the site: roles or words.
    .label = Published by
    .hint = Who publishes the site: a role from the list or your own words. For example: the BTI coordinator
    .item = publisher
key-settings-maintained-by = Who maintains the site: roles or words.
    .label = Maintained by
    .hint = Who maintains the site: a role from the list or your own words.
    .item = maintainer
key-settings-accessibility-statement = The address of the accessibility statement at uustatus.no.
    .label = Accessibility statement
    .hint = The address of the statement at uustatus.no.
key-settings-data-licence = What others may do with the open data: `"nlod-2.0"`, `"cc-by-4.0"` or `"cc0-1.0"`. Without one the page *Open data* says that it is not stated.
    .label = Licence for open data
    .hint = What others may do with the open data. Without one, the page Open data says that no licence is stated.
key-settings-exit = A neutral page elsewhere, such as `"https://www.yr.no/"`. Pages that say something to children and the young, and pages with `safe = true`, get a button that goes there at once.
    .label = Neutral page
    .hint = A neutral page elsewhere, for example https://www.yr.no/. A button on safe pages and on pages for young people goes straight there.
key-settings-safety = The page on how to hide that one has been here: `"trygg-pa-nett"`. It is linked beside the button that leaves.
    .label = On hiding your tracks
    .hint = The page on how to hide that you have been here. It is linked beside the button that leaves.
key-settings-report-fault = The contact that takes reports of faults on the site.
    .label = Report faults to
    .hint = The contact that takes reports of faults on the site.
key-settings-review = Who owns the content, and how often it is to be reviewed.
    .label = Review
    .hint = Who owns the content, and how often it is to be reviewed.
key-settings-words = Your own words where they differ from the usual ones: `[words.step]`.
    .label = Your own words
    .hint = Words that you want in place of the usual ones. For example: the Fjordvik model in place of the BTI model
    .item = word
key-settings-phrases = Fixed phrases of the pages that you want otherwise.
    .label = Your own phrases
    .hint = Fixed phrases of the pages that you want to be different. For example: I work with children and young people
    .item = phrase
key-settings-look = The colour and logo of the municipality.
    .label = Look
    .hint = The colour and logo of the municipality.
key-settings-acute = The acute warning: whom to call, and what it says to each reader.
    .label = Acute warning
    .hint = Whom to call, and what it says to each reader.
key-settings-settings = The places where children are: `[settings.school]`.
    .label = Places where children are
    .hint = For example: school, kindergarten and health centre
    .item = place
key-settings-questions = Questions that every service is to answer.
    .label = Questions for services
    .hint = Questions that every service is to answer. For example: Where do you write the concern down?
    .item = question
key-settings-checks = Rules that are stricter or milder here, each with the reason.
    .label = Changed rules
    .hint = Rules that are to be stricter or milder here, each with the reason.
    .item = rule
key-review-owner = The role that owns what has no other owner.
    .label = Usual owner
    .hint = The role that owns what has no other owner. For example: BTI coordinator
key-review-every = How often the content is to be reviewed: `"1 y"`.
    .label = How often
    .hint = How often the content is to be reviewed. For example: every year
key-word-forms-one = One: “steg”.
    .label = Singular
    .hint = When there is one. For example, in Norwegian: steg
key-word-forms-the = The one: “steget”.
    .label = Singular, definite
    .hint = When everyone knows which one it is. For example, in Norwegian: steget
key-word-forms-many = Several: “steg”.
    .label = Plural
    .hint = When there are several. For example, in Norwegian: steg
key-word-forms-all = All of them: “stega”.
    .label = Plural, definite
    .hint = When it is all of them. For example, in Norwegian: stega
key-word-forms-label = `"number"` when the steps (or levels) have only a number and no word. Where a sentence needs a word, it is then “point” or “part”.
    .label = Word or number
    .hint = Choose number when the steps (or levels) have only a number and no word. Where a sentence needs a word, it is then “point” or “part”.
key-look-primary = The main colour: `"#1f5c4a"`. It must be dark enough against white.
    .label = Main colour
    .hint = It must be dark enough against white.
key-look-logo = The logo, a file in `images/`.
    .label = Logo
    .hint = Choose the picture of the logo.
key-look-logo-alt = What the logo shows, for those who do not see it.
    .label = What the logo shows
    .hint = For those who do not see the logo. For example: Fjordvik kommune
key-acute-contacts = Whom to call, in order. The police with 112 must be there.
    .label = Whom to call
    .hint = In the order they should be called. The police on 112 must be among them.
    .item = contact
key-acute-line = The short text at the top of pages: two lines on a phone.
    .label = Short text on top
    .hint = The text at the top of pages. It should fit on two lines on a phone.
key-acute-employee = The whole text for employees.
    .label = For employees
    .hint = The whole text for employees: whom to call, and what to do.
key-acute-guardian = The text for guardians. Needed when the site has pages for them.
    .label = For guardians
    .hint = The text for guardians. Needed when the site has pages for them.
key-acute-young = The text for children and young people. Needed when the site has pages for them.
    .label = For young people
    .hint = The text for children and young people. Needed when the site has pages for them.
key-acute-translated-from = In a translation: the mark of the warning that it was made from. Write `"?"`, and `betre check` says what it is. You are told when the warning changes in the base text.
    .label = Made from
    .hint = The mark of the warning that the translation was made from. betre says what it should be when the translation is old.
key-setting-name = The name of the setting: “School”.
    .label = Name of the place
    .hint = For example: School
key-question-id = The id of the question. Services answer below `## { "{" }#id{ "}" }`.
    .label = Mark
    .hint = A short word for the question, for example who-takes-the-case. Services answer below a heading with the same mark.
key-question-text = The question as readers see it.
    .label = Question
    .hint = As readers see it. For example: Who takes the case further?
key-rule-level = How strict the rule is: `"error"`, `"warning"` or `"off"`.
    .label = How strict
    .hint = Whether the rule gives an error or a warning, or is switched off.
key-rule-reason = The reason, in one sentence.
    .label = Reason
    .hint = Why, in one sentence. For example: an old guide that is being moved

# Keys of a guide
key-guide-short = One sentence about the guide, for lists and cards.
    .label = The guide in short
    .hint = One sentence, for lists and cards. For example: From the first worry to help from several services.
key-guide-audience = Whom the guide is for.
    .label = Whom it is for
    .hint = For example: Everyone who meets children, young people and parents at work
key-guide-ages = The ages: `"0-18"`.
    .label = Ages
    .hint = For example: 0-18
key-guide-services = The services that use the guide.
    .label = Services
    .hint = The services that use the guide.
    .item = service
key-guide-limits = What the services must not do or take on.
    .label = Limits for the services
    .hint = What the services must not do or take on.
key-guide-is = What the guide is.
    .label = What the guide is
    .hint = For example: A recipe for what you do now, and who is responsible.
key-guide-is-not = What the guide is not.
    .label = What it is not
    .hint = For example: Not a way round the duty to report.
key-guide-attachments = Tools and pages that belong to it.
    .label = Attachments
    .hint = Tools and pages that belong to the guide.
    .item = attachment
key-guide-link = The address of a guide that lies elsewhere.
    .label = Link to the guide
    .hint = The address, when the guide is somewhere else.
key-guide-status = `"draft"` or `"in-use"`.
    .label = Status
    .hint = Whether the guide is a draft or in use.
key-guide-acute = The question of urgency that stands first of all.
    .label = If it is urgent
    .hint = The question that comes first of all, and what to do if the answer is yes.
key-guide-groups = Headings over one or several levels.
    .label = Groups of levels
    .hint = Headings above one or several levels. For example: Measures and follow-up
    .item = group
key-guide-responsible = Who is responsible for steps where nothing else is said.
    .label = Who is responsible
    .hint = Applies to steps where nothing else is said.
    .item = responsible party
key-guide-holder = The role that holds the baton on levels where nothing else is said.
    .label = Who holds the baton
    .hint = The role that holds it on levels where nothing else is said.
    .item = role
key-guide-outcomes = Answers that hold at every step of the guide.
    .label = Answers at every step
    .hint = Answers that apply at every step of the guide. For example: Suspected violence
    .item = answer
key-group-id = The id that levels name in `group`.
    .label = Mark
    .hint = A short word that levels use to name the group. For example: measures
key-group-title = The heading over the levels.
    .label = Heading
    .hint = The heading above the levels. For example: Measures and follow-up
key-group-text = A short text below the heading.
    .label = Text below the heading
    .hint = Short. For example: The child and the family get help, first from you and then from others if needed.
key-first-question-question = The question: “Is it urgent?”
    .label = Question
    .hint = For example: Is it urgent?
key-first-question-text = What to do if the answer is yes.
    .label = If yes
    .hint = What to do then. For example: Call first, before you speak to the family.

# Keys of a level
key-level-number = The number, where it differs from the folder's.
    .label = Number
    .hint = Needed only when it differs from the number of the folder.
key-level-label = What to show in place of “level” and the number.
    .label = Instead of the number
    .hint = What to show in place of the word level and the number. For example: Beside the levels
key-level-short = One sentence about the level, for lists and cards.
    .label = The level in short
    .hint = One sentence, for lists and cards. For example: We bring in those who can do what we cannot.
key-level-purpose = The purpose of the level.
    .label = Purpose of the level
    .hint = For example: To give the child the right help from several services, without the family having to tell it all again.
key-level-acute = A question about urgency that stands first on the level: `acute = { "{" } question = "Is the situation acute?", text = "[Call first](@acute)." { "}" }`.
    .label = Is it acute?
    .hint = The question or text that stands first on the level. Use it when the level may be the wrong place for those who have little time.
key-level-intro = Paragraphs before the steps.
    .label = Text before the steps
    .hint = Be brief, one paragraph for each point. What is long stands better below the steps.
    .item = paragraph
key-level-when = When one is on this level.
    .label = When you are here
    .hint = When one is on this level. For example: Your own measures are not enough.
key-level-leave = When one moves on from the level.
    .label = When you move on
    .hint = When one moves on from the level. For example: The goals have been reached.
key-level-group = The id of one of the groups in `guide.md`.
    .label = Group
    .hint = The mark of the group that the level is in, as it is in the guide. For example: measures
key-level-services-involved = How many services take part: `"2–3"`.
    .label = How many services
    .hint = How many services take part. For example: 2–3
key-level-responsible = Who is responsible for the steps unless a step says otherwise.
    .label = Who is responsible
    .hint = Applies to the steps unless a step says otherwise.
    .item = responsible party
key-level-holder = The role that holds the baton on this level.
    .label = Who holds the baton
    .hint = The role that holds it on this level. For example: relay holder
    .item = role
key-level-consent = What consent is needed on the level: in words, or with the same keys as in a step.
    .label = Consent
    .hint = What consent is needed. For example: New consent before you mention the child’s name to a new service.
    .item = consent
key-level-document = What to write down, and where.
    .label = Documentation
    .hint = What to write down, and where. For example: The goals, in the relay log.
    .item = point
key-level-tools = The tools of the level.
    .label = Tools
    .hint = Forms, checklists and other things that are used on the level.
    .item = tool
key-level-colour = The colour of the level: `"#1f5c4a"`.
    .label = Colour of the level
key-level-word = Words that differ on this level: `{ "{" } concern = "undring" { "}" }`.
    .label = Words of the level
    .hint = Words that differ on this level. For example, in Norwegian: undring in place of uro
key-level-outside-flow = `true` when the level stands beside the flow, such as the individual plan.
    .label = The level stands apart
    .hint = It is beside the flow of the other levels. For example: the individual plan
key-level-ends = What ends when the child comes here: `["relay-holder", "relay-log"]`.
    .label = What ends here
    .hint = What ends when the child comes here: the role of relay holder, the relay log or both.
    .item = ending
key-level-apply-to = Whom to apply to: a contact, a service or words.
    .label = Whom to apply to
    .hint = A contact, a service, a unit or your own words. For example: the coordinating unit
    .item = recipient
key-level-targets = Target groups, each with its goal and answers. `{ "{" }show.targets{ "}" }` shows them as a table: on the level, for all levels in the guide, or on another page.
    .label = Target groups
    .hint = Each group has its goal and its answers. For example: Children who are changing school
    .item = target group
key-level-steps = Titles of steps that have no file of their own.
    .label = Steps without a file
    .hint = Titles of steps that have no file of their own. For example: Gather everyone
    .item = step
key-level-outcomes = Answers that hold at every step of the level.
    .label = Answers at every step
    .hint = Answers that apply at every step of the level.
    .item = answer
key-level-words-concern = The word for concern on this level: “undring”.
    .label = Word for concern
    .hint = The word for concern on this level. For example, in Norwegian: undring
key-target-group-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the target group by this mark. You can leave it as it is.
key-target-group-group = Whom it is about.
    .label = Whom it is about
    .hint = For example: Children who change kindergarten, school or municipality while they are getting help
key-target-group-goal = The goal for them.
    .label = Goal
    .hint = The goal for them. For example: Help is in place on the first day in the new place.
key-target-group-outcomes = The answers, and where they lead.
    .label = Answers
    .hint = The answers, and where they lead. For example: The goals have been reached
    .item = answer

# Keys of a step
key-step-what = What is to be done, in one sentence. Without the key, the first line of the text is used.
    .label = What you do
    .hint = What is to be done, in one sentence. If you leave this empty, the first line of the text is used.
key-step-responsible = Who is responsible for the step. Without the key, the level's holds, else the holder of the baton.
    .label = Who is responsible
    .hint = If you leave this empty, it is whoever the level names, or else the relay holder.
    .item = responsible party
key-step-tools = The tools that are needed: `["undringsnotat"]`.
    .label = Tools
    .hint = The tools that are needed in the step. For example: a consent form
    .item = tool
key-step-deadline = The deadline: `{ "{" } within = "14 d", from = "the worry arose" { "}" }`.
    .label = Deadline
    .hint = How long the step may take. For example: within 14 days, counted from when the concern arose
key-step-consent = Consent to ask for, and what happens if the answer is no.
    .label = Consent
    .hint = Consent to ask for, and what happens if the answer is no.
    .item = consent
key-step-meeting = The meeting, where the step is one, or `"step:id"` where it is the same meeting as in another step.
    .label = Meeting
    .hint = Fill this in when the step is a meeting. If it is the same meeting as in another step, refer to that step.
key-step-child = How the child takes part.
    .label = The child’s part
    .hint = How the child takes part. For example: The child chooses whether to be there, and for how long.
    .item = point
key-step-guardians = How the guardians take part.
    .label = The guardians’ part
    .hint = How the guardians take part. For example: They get the agenda at least three days before.
    .item = point
key-step-family = How the family takes part, when it is the same for child and guardians.
    .label = The family’s part
    .hint = How the family takes part, when it is the same for child and guardians.
    .item = point
key-step-document = What to write down, and where.
    .label = Documentation
    .hint = What to write down, and where. For example: In the log: shared goals and the date of the next meeting.
    .item = point
key-step-interpreter = When and how to book an interpreter.
    .label = Interpreter
    .hint = When and how to book an interpreter. For example: Book one for the whole meeting.
key-step-only-if = Where the step is for some cases only: the condition.
    .label = Only when
    .hint = The condition, when the step is for some cases only. For example: the child has two homes
key-step-outcomes = The answers of the step, and where they lead. Without any, one goes on to the next step.
    .label = Answers
    .hint = The answers of the step, and where they lead. Without any, one goes on to the next step.
    .item = answer
key-step-goto = Where the step leads when there is only one way: `"close"`.
    .label = Where it leads
    .hint = Used when there is only one way. For example: close
    .item = way on
key-deadline-within = Within how long: `"14 d"` or `"same day"`.
    .label = Within
    .hint = How long one has. For example: 14 days or the same day
key-deadline-at-most = The longest it may take: `"3 m"`.
    .label = At most
    .hint = The longest it may take. For example: 3 months
key-deadline-from = What the deadline is counted from.
    .label = Counted from
    .hint = What the deadline is counted from. For example: the day consent was given
key-deadline-text = The deadline in words, where numbers are not enough.
    .label = Deadline in words
    .hint = When numbers are not enough. For example: If it is urgent, those who can should meet at once.
key-deadline-set-by = Who has set the deadline: the law (`"law"`), national advice (`"national"`), the municipality (`"municipality"`) or the service itself (`"service"`). The page of deadlines shows it.
    .label = Who set the deadline
    .hint = The law, national advice, the municipality or the service itself. The page of deadlines shows it.
key-consent-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the consent by this mark. You can leave it as it is.
key-consent-to = What is consented to: “open a relay log”.
    .label = What is consented to
    .hint = For example: open a relay log
key-consent-from = Who consents: `["guardians", "young-15"]`.
    .label = Who consents
    .hint = All who must say yes. For example: the guardians, and the young person from the age of 15
    .item = person
key-consent-form = The form, a tool.
    .label = Form
    .hint = Choose the form for the consent among the tools.
    .item = form
key-consent-no = Where to go if the answer is no: `"next"` or `"step:id"`.
    .label = If they say no
    .hint = Where to go then. For example: the next step
    .item = way on
key-consent-withdraw = How the consent is withdrawn.
    .label = Withdrawing consent
    .hint = How the consent is withdrawn. For example: Tell the relay holder.
key-consent-only-if = Where the consent is needed in some cases only: the condition.
    .label = Only when
    .hint = The condition, when the consent is needed in some cases only. For example: you mention the child’s name
key-meeting-kind = What kind of meeting it is: “samtale”.
    .label = Kind of meeting
    .hint = For example: a conversation or a joint meeting
key-meeting-purpose = The purpose of the meeting.
    .label = Purpose of the meeting
    .hint = For example: One shared plan for the child
key-meeting-calls = Who calls the meeting.
    .label = Who calls the meeting
    .hint = For example: relay holder
    .item = convener
key-meeting-attends = Who attends.
    .label = Who attends
    .hint = For example: the child, the guardians and the relay holder
    .item = participant
key-meeting-agenda = The agenda, one item for each matter.
    .label = Agenda
    .hint = One item for each matter. For example: Who does what?
    .item = item
key-meeting-absent = How the child is heard when the child is not there.
    .label = Without the child
    .hint = How the child is heard when not there. For example: The relay holder has talked with the child that week and reads it out.
key-meeting-minutes = Who writes the minutes, and where they are kept.
    .label = Minutes
    .hint = Who writes the minutes, and where they are kept. For example: The relay holder, in the log.
key-outcome-goto = Where the answer leads: `"next"`, `"close"`, `"level:2"` or a list.
    .label = Where it leads
    .hint = For example: the next step, another level or closing. An answer can lead to several places.
    .item = way on
key-outcome-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the answer by this mark. You can leave it as it is.
key-outcome-answer = The answer: “Still worried”.
    .label = Answer
    .hint = For example: Still worried
key-outcome-baton = Who holds the baton until the next one has accepted.
    .label = Who holds the baton
    .hint = Until the next one has accepted. For example: The relay holder carries on.
key-outcome-also = `true` when this is something to consider as well, not the way on itself.
    .label = This comes in addition
    .hint = The answer is something to consider as well, not the way on itself.
key-party-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find it by this mark. You can leave it as it is.
key-party-role = A role.
    .label = Role
    .hint = For example: relay holder
key-party-service = A service.
    .label = Service
key-party-contact = A contact.
    .label = Contact
key-party-arena = An arena.
    .label = Arena
key-party-unit = A unit.
    .label = Unit
key-party-text = Who, in words: “the guardians”.
    .label = In your own words
    .hint = Who it is, when there is nothing to choose. For example: the guardians
key-party-as = In what way: “together with”.
    .label = In what way
    .hint = For example: together with
key-party-for = For what: “assessment”.
    .label = For what
    .hint = For example: assessment
key-in-words-text = The words to show where there is nothing to refer to.
    .label = In your own words
    .hint = The words to show where there is nothing to refer to. For example: the guardians

# Keys of a service
key-service-short = One sentence about the service, for lists and cards.
    .label = The service in short
    .hint = One sentence for lists and cards. For example: Helps children and families when care fails or gets too heavy.
key-service-organisation = Who runs the service: `"municipal"`, `"shared"`, `"county"`, `"state"` or `"private"`.
    .label = Who runs it
    .hint = Choose whether the service is municipal, shared by municipalities, or run by the county, the state or a private body.
key-service-audience = Whom the service is for.
    .label = Whom it is for
    .hint = A sentence or two. For example: Children in kindergarten and school, their parents and the staff.
key-service-ages = The ages: `"0-18"`.
    .label = Ages
    .hint = The ages of the children the service is for. For example: 0–18 years
key-service-levels = What the service does on each level: `{ "{" } 0 = "…", 1 = "…" { "}" }`.
    .label = Work on each level
    .hint = What the service does, in one sentence for each level. For example on level 0: Talks things over without names.
    .item = level
key-service-ways-in = How to get in touch: advice, discussion, referral, report.
    .label = Ways in
    .hint = How to get in touch: advice, discussion, referral or report. Make one for each.
    .item = way in
key-service-deadlines = The deadlines of the service.
    .label = Deadlines
    .hint = Make one for each deadline. For example how soon there is a first meeting when it is urgent.
    .item = deadline
key-service-phases = The parts of the service's work, each with its time.
    .label = Course of a case
    .hint = The parts of the work, each with its time. For example: going through the report, investigation, measures
    .item = part
key-service-chain = Who reports to whom, link by link.
    .label = Who reports to whom
    .hint = The way a report goes, link by link. For example from the member of staff to the leader, and then to the resource team.
    .item = link
key-service-duties = What the service must do.
    .label = Duties
    .hint = The duties, one for each point. For example: Talk with the child in the investigation.
    .item = duty
key-service-more = What else the service offers.
    .label = What else it offers
    .hint = What else one can get, one for each point. For example: Advice at home.
    .item = offer
key-service-parts = Parts of the service that are reached each on its own: two schools, six groups.
    .label = Parts of the service
    .hint = Make one for each group or place with a task, a contact or opening hours of its own.
    .item = part of the service
key-service-contact = The contact of the service, an id in `contacts.toml`.
    .label = Contact
    .hint = Choose the contact of the service from the list, perhaps one for office hours and one for out of hours.
    .item = contact
key-service-hours = When the service is open.
    .label = Opening hours
    .hint = Days and times. For example: Monday–Friday 08:00–15:30
key-service-law = The laws of the service, ids in `laws.toml`.
    .label = Laws
    .hint = Choose the laws that the service follows. For example: the Child Welfare Act
    .item = law
key-service-measures = The measure tables of the service.
    .label = Measure tables
    .hint = Choose the measure tables that belong to the service.
    .item = measure table
key-way-in-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the way in by this mark. You can leave it as it is.
key-way-in-kind = The kind: `"advice"`, `"anonymous"`, `"discussion"`, `"referral"` or `"report"`.
    .label = Kind of contact
    .hint = Choose what one comes for: advice, a discussion without or with names, a referral or a report.
key-way-in-text = How to do it.
    .label = How to do it
    .hint = For example: Call and talk it over without names, preferably early.
key-way-in-form = The form, a tool.
    .label = Form
    .hint = Choose the form to use, among the tools. Leave it empty when no form is needed.
    .item = form
key-way-in-contact = Whom to call or write to.
    .label = Whom to contact
    .hint = Choose whom to call or write to.
    .item = contact
key-service-deadline-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the deadline by this mark. You can leave it as it is.
key-service-deadline-text = What the deadline is for.
    .label = What it is for
    .hint = For example: The first meeting when the child does not come to school
key-service-deadline-within = Within how long: `"1 w"`.
    .label = Within how long
    .hint = For example: 1 week
key-service-deadline-at-most = The longest it may take: `"3 m"`.
    .label = Longest time
    .hint = The longest it may take. For example: 3 months
key-service-deadline-colour = The colour, if the deadline has one. Then `word` must be there.
    .label = Colour
    .hint = Choose a colour only when the deadline has one. Then also write what the colour means.
key-service-deadline-word = What the colour means: “Urgent”.
    .label = What the colour means
    .hint = A short word. For example: Urgent
key-service-deadline-set-by = Who has set the deadline: the law (`"law"`), national advice (`"national"`), the municipality (`"municipality"`) or the service itself (`"service"`). The page of deadlines shows it.
    .label = Who set the deadline
    .hint = Choose the law, national advice, the municipality or the service itself. The page of deadlines shows it.
key-phase-id = The id. The text stands under the heading with the same id: `## Melding { "{" }#melding{ "}" }`.
    .label = Mark of the heading
    .hint = The same mark as the heading in the text has, so that the part finds its text. For example: melding
key-phase-title = The name of the part, where it differs from the heading.
    .label = Name of the part
    .hint = Needed only where it differs from the heading in the text. For example: Investigation
key-phase-within = Within how long: `"1 w"`.
    .label = Within how long
    .hint = For example: 1 week
key-phase-at-most = The longest it may take: `"6 m"`.
    .label = Longest time
    .hint = The longest the part may take. For example: 6 months
key-phase-from = What the time is counted from.
    .label = Counted from
    .hint = For example: the day the report came
key-phase-set-by = Who has set the deadline: the law (`"law"`), national advice (`"national"`), the municipality (`"municipality"`) or the service itself (`"service"`). The page of deadlines shows it.
    .label = Who set the deadline
    .hint = Choose the law, national advice, the municipality or the service itself. The page of deadlines shows it.
key-phase-outcomes = What the part may end with, and where each answer leads. `"next"` is the next part.
    .label = What the part may end with
    .hint = The answers, and where they lead. For example: The report is closed, or it is to be investigated.
    .item = answer
key-service-part-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the part by this mark. You may leave it as it is.
key-service-part-title = The name of the part.
    .label = Name
    .hint = For example: The reception team
key-service-part-text = What the part does, and for whom.
    .label = What the part does
    .hint = For example: Takes all reports and answers the telephone.
key-service-part-duties = What the part must do.
    .label = Duties
    .hint = The duties, one for each point.
    .item = duty
key-service-part-more = What else the part offers.
    .label = What else it offers
    .hint = What else one can get, one for each point.
    .item = offer
key-service-part-contact = The contact of the part, an id in `contacts.toml`.
    .label = Contact
    .hint = Choose the contact from the list, if the part has one of its own.
    .item = contact
key-service-part-hours = When the part is open.
    .label = Opening hours
    .hint = Days and times, where they differ from those of the service. For example: Tuesday 12:00–18:00
key-link-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the link by this mark. You can leave it as it is.
key-link-who = Who reports in this link.
    .label = Who reports
    .hint = Whoever reports in this link. For example the leader or the resource team.
    .item = sender
key-link-within = Within how long: `"same day"`.
    .label = Within how long
    .hint = For example: same day
key-link-set-by = Who has set the deadline: the law (`"law"`), national advice (`"national"`), the municipality (`"municipality"`) or the service itself (`"service"`). The page of deadlines shows it.
    .label = Who set the deadline
    .hint = Choose the law, national advice, the municipality or the service itself. The page of deadlines shows it.
key-link-text = What they do.
    .label = What they do
    .hint = For example: Tells the head of the kindergarten when a child may not be safe.

# Keys of a tool
key-tool-short = One sentence about the tool, for lists and cards.
    .label = The tool in short
    .hint = One sentence for lists and cards. For example: A short note about the absence: what we see, and what the pupil says.
key-tool-kind = The kind of tool: `"form"`, `"checklist"`, `"conversation"` … For a `"letter"`, what is said to whoever writes it is not on the sheet to print.
    .label = Kind of tool
    .hint = Choose what fits best. For a letter, the words addressed to whoever writes it are left off the sheet to print.
key-tool-file = The file to download: `"files/samtykke.pdf"`.
    .label = File to download
    .hint = Choose the file that the reader can download, for example a form in Word or PDF.
key-tool-link = The address, where the tool lies on another site.
    .label = Link to the tool
    .hint = When the tool lies somewhere else. For example: https://www.udir.no
key-tool-access = `"open"` (for all) or `"staff"` (employees only).
    .label = Who can open it
    .hint = If it is for staff only, the reader is told to log in as a member of staff.
key-tool-settings = The settings where it is used: `["school"]`.
    .label = Where it is used
    .hint = Choose the settings where it is used. For example: School
    .item = setting
key-tool-audience = Whom it is for: `["employee", "guardian"]`.
    .label = Whom it is for
    .hint = Choose one or more groups of readers, for example staff or parents.
    .item = reader
key-tool-send-to = To whom the filled-in form is sent.
    .label = Who gets the form
    .hint = Choose who gets the filled-in form: a contact, a service or a role.
    .item = recipient
key-tool-filled-in-by = Who fills in the form.
    .label = Who fills it in
    .hint = Choose a role, for example, or say who in words: the class teacher
    .item = role
key-tool-fields = The fields of a form, which becomes a sheet to print (PDF) too: `["The pupil's name", { "{" } text = "What worries you?" { "}" }]`.
    .label = Fields of the form
    .hint = What is to be filled in. The fields also become a sheet to print.
    .item = field
key-tool-parts = Parts of the form that different people fill in.
    .label = Parts of the form
    .hint = Use parts when different people fill in one each. For example one for the pupil and one for the school.
    .item = part
key-field-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the field by this mark. You can leave it as it is.
key-field-line = A field of one line, with this label.
    .label = Field of one line
    .hint = Write the label, when the answer is short. For example: The pupil's name
key-field-text = A large field for free text, with this label.
    .label = Field for free text
    .hint = Write the label, when the answer needs room. For example: What worries you?
key-field-date = A field for a date, with this label.
    .label = Field for a date
    .hint = Write the label, when the answer is a date. For example: Next time we look at it
key-field-tick = The question over boxes to tick.
    .label = Question with boxes
    .hint = The question over the boxes to tick. For example: Do we see a pattern?
key-field-options = What can be ticked.
    .label = Answers to tick
    .hint = What can be ticked, one answer for each box. For example: Certain days
    .item = answer
key-field-beside = `true` when the field stands beside the one before.
    .label = Beside the previous field
    .hint = The two fields then share a line. For example the class beside the name.
key-part-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the part by this mark. You can leave it as it is.
key-part-title = The heading of the part.
    .label = Heading
    .hint = What stands over the part. For example: The pupil says
key-part-filled-in-by = Who fills in the part.
    .label = Who fills it in
    .hint = Choose a role, for example, or say who in words: the class teacher and the leader
    .item = role
key-part-fields = The fields of the part.
    .label = Fields of the part
    .hint = What is to be filled in in this part.
    .item = field

# Keys of measures
key-measure-table-short = One sentence about the table, for lists and cards.
    .label = The table in short
    .hint = One sentence for lists and cards. For example: Advice, groups and practical help for the whole family.
key-measure-table-columns = What the columns of the spreadsheet or CSV file mean, when they have other names: `columns = { "{" } "Name of the measure" = "name", "Note" = "-" { "}" }`. A column with `-` is not shown.
    .label = What the columns mean
    .hint = Say what the columns of the spreadsheet are, when their names are not the usual ones. A column with a hyphen is not shown.
    .item = column
key-measure-table-measures = The measures, one a row.
    .label = Measures
    .hint = The measures in the table, one for each row.
    .item = measure
key-measure-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the measure by this mark. You can leave it as it is.
key-measure-title = The name of the measure.
    .label = Name of the measure
    .hint = For example: Breakfast club
key-measure-description = What the measure is.
    .label = What the measure is
    .hint = Briefly, in plain words. For example: Bread, fruit and an adult at the table before the first lesson.
key-measure-group = Whom the measure is for.
    .label = Whom it is for
    .hint = For example: Pupils who are alone at break
key-measure-ages = The ages: `"6–12"`.
    .label = Ages
    .hint = For example: 6–12
key-measure-levels = The levels it belongs to: `[1, 2]`.
    .label = Levels
    .hint = The levels the measure belongs to, in figures. For example: 1 and 2
    .item = level
key-measure-arena = Where the measure is given.
    .label = Where it is given
    .hint = For example: The health centre
key-measure-service = The service responsible, an id or words.
    .label = Who is responsible
    .hint = Choose the service or unit from the list, or say who in words.
    .item = service
key-measure-when = When it is given.
    .label = When it is given
    .hint = For example: Every school day before the first lesson
key-measure-duration = How long it lasts.
    .label = How long it lasts
    .hint = For example: 6 weeks
key-measure-prevention = `"universal"` (for all), `"selective"` (groups at risk) or `"indicated"` (single children).
    .label = Prevention
    .hint = Choose whether the measure is for all, for groups at risk or for individual children.
key-measure-risk = The risk factor it works against.
    .label = Risk factor
    .hint = The risk factor that the measure works against. For example: Absence
key-measure-theme = The theme it belongs to.
    .label = Theme
    .hint = The theme the measure belongs to. For example: Friends
key-measure-evidence = What is known of its effect.
    .label = Known effect
    .hint = What is known of how well it works. For example: Some support in research
key-measure-cost = What it costs.
    .label = What it costs
    .hint = For example: Free for the family
key-measure-how = How to get it.
    .label = How to get it
    .hint = For example: Just come. No need to sign up.
key-measure-link = A web address with more.
    .label = Web address
    .hint = A page with more about the measure. For example: https://www.udir.no

# Keys of arenas, roles and units
key-arena-short = One sentence about the arena, for lists and cards.
    .label = The arena in short
    .hint = One sentence for lists and cards. For example: The municipality's shared table, where all the services sit.
key-arena-system = `true` when matters of groups and systems are taken up there.
    .label = Works at system level
    .hint = Tick when matters of groups and systems are taken up there. The page shows it.
key-arena-individual = `true` when cases of single children are taken up there.
    .label = Deals with individual cases
    .hint = Tick when cases of individual children are taken up there. The page shows it.
key-arena-mandate = What the arena is for, and what it can decide.
    .label = Mandate
    .hint = What the arena is for, and what it can decide. For example: Give advice when a service is stuck.
key-arena-participants = Who takes part.
    .label = Who takes part
    .hint = Roles, services and others who meet there. For example: PPT
    .item = participant
key-arena-frequency = How often they meet.
    .label = How often they meet
    .hint = For example: First Thursday of the month, 08:30–10:30
key-arena-procedure = How to bring a case.
    .label = Bringing a case
    .hint = How to bring a case. For example: Call the BTI coordinator at least three days before.
key-arena-consent = What consent is needed.
    .label = Consent
    .hint = What consent is needed. For example: Come without names, or with written consent from the home.
key-arena-agenda = The agenda, one item for each matter.
    .label = Agenda
    .hint = One item for each matter. For example: What has been tried?
    .item = item
key-arena-minutes = Who writes the minutes, and where they are kept.
    .label = Minutes
    .hint = Who writes the minutes, and where they are kept. For example: The leader writes them. They are kept in the case archive.
key-role-description = What the role is, in one sentence.
    .label = What the role is
    .hint = One sentence. For example: Keeps track, and holds the baton until another has said yes.
key-role-held-by = Who can hold the role.
    .label = Who can hold it
    .hint = For example: A member of staff whom the family trusts. Never write the name of a person.
    .item = point
key-holder-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the point by this mark. You may leave it as it is.
key-holder-role = A role.
    .label = Role
    .hint = Choose the role from the list.
key-holder-service = A service.
    .label = Service
    .hint = Choose the service from the list.
key-holder-contact = A contact.
    .label = Contact
    .hint = Choose the contact from the list.
key-holder-unit = A unit.
    .label = Unit
    .hint = Choose the unit from the list.
key-holder-text = Who, in words. Beside something from the list, it is what is to be said in addition.
    .label = In words
    .hint = For example: An employee whom the family trusts
key-role-levels = The levels where the role exists: `[1, 2, 3]`.
    .label = Levels
    .hint = The levels where the role exists, in figures. For example: 1, 2 and 3
    .item = level
key-role-from = Where the role comes from, such as a law.
    .label = Where it comes from
    .hint = For example a law, or: The BTI model, adopted by the municipality.
key-role-national = National guidance, preferably with a link.
    .label = National guidance
    .hint = What is said nationally of the role, preferably with a link. For example a guideline from Helsedirektoratet.
    .item = source
key-role-local = Guidance in the municipality.
    .label = Guidance in the municipality
    .hint = What applies in your municipality. For example: All new relay holders get an hour of training.
    .item = source
key-role-tasks = The tasks, one an item.
    .label = Tasks
    .hint = One task for each point. For example: Call meetings and write the minutes.
    .item = task
key-role-ends-when = When the role ends.
    .label = When the role ends
    .hint = For example: The goals are reached, or another has agreed to take over.
key-unit-short = One sentence about the unit, for lists and cards.
    .label = The unit in short
    .hint = One sentence for lists and cards. For example: Primary school in the centre, with 310 pupils.
key-unit-kind = What setting it is, an id of `[settings]` in `site.toml`: `"school"`.
    .label = Kind of setting
    .hint = Choose one of the settings of the site. For example: School
key-unit-leader = The contact of the leader, or words.
    .label = Leader
    .hint = Choose the contact of the leader from the list, or use words. For example: The head teacher. Call the office.
    .item = contact
key-unit-bti-contact = The BTI contact there, a contact or words.
    .label = BTI contact
    .hint = Choose a contact from the list, or use words. For example: The counsellor. Call the office.
    .item = BTI contact
key-unit-nurse = The public health nurse and the days: `{ "{" } contact = "helsestasjon", days = "tysdag" { "}" }`.
    .label = Public health nurse
    .hint = The contact of the public health nurse, and the days the nurse is at the unit.
key-unit-ppt = The contact at the PPT (educational psychology service) and the days.
    .label = PPT
    .hint = The contact at the educational psychology service, and the days they are at the unit.
key-unit-team = The resource team, an arena.
    .label = Resource team
    .hint = Choose the resource team among the arenas.
    .item = team
key-visit-contact = The contact, an id in `contacts.toml`.
    .label = Contact
    .hint = Choose the contact to call from the list.
key-visit-text = Who it is, in words.
    .label = Who it is
    .hint = Say it in words, when you do not choose a contact. For example: The school nurse
key-visit-days = The days they are there: “Tuesday and Thursday”.
    .label = Days
    .hint = The days they are there. For example: Tuesday and Thursday

# Keys of situations and pages
key-situation-short = One sentence about the situation, for lists and cards.
    .label = The situation in short
    .hint = One sentence for lists and cards. For example: The school and the kindergarten must act at once.
key-situation-reader = Who may be in the situation: `["guardian"]`.
    .label = Who is in it
    .hint = Choose one or more groups of readers who may be in the situation, for example parents.
    .item = reader
key-situation-ages = The child's age: `"6–16 år"`.
    .label = The child's age
    .hint = For example: 6–16 years
key-situation-settings = The settings it is about: `["school"]`.
    .label = Settings it is about
    .hint = Choose the settings from the list. For example: School
    .item = setting
key-situation-urgency = How urgent it is: `"acute"`, `"today"`, `"soon"` or `"calm"`.
    .label = How urgent it is
    .hint = Choose how soon something must be done: now, today, this week, or when there is time to think.
key-situation-signs = The signs one may see, one an item.
    .label = Signs
    .hint = What one may see, one sign for each point. For example: The child is alone at break.
    .item = sign
key-titles-young = The title for children and young people: `"I am being bullied"`.
    .label = Title for the young
    .hint = In the words of children and young people. For example: I am being bullied
key-titles-guardian = The title for parents: `"My child is being bullied"`.
    .label = Title for parents
    .hint = In the words of the parents. For example: My child is being bullied
key-titles-neighbour = The title for neighbours, friends and relatives.
    .label = Title for neighbours
    .hint = In the words of neighbours, friends and relatives. For example: A child I know is being bullied
key-situation-first = The first thing to do.
    .label = First thing to do
    .hint = For example: Stop what you see, and tell the head the same day.
key-situation-step = The step or level to begin with.
    .label = Step to begin with
    .hint = Choose the step or level of the guide to begin with.
    .item = step
key-situation-tools = Tools that help.
    .label = Tools
    .hint = Choose tools that help in the situation, for example a conversation guide.
    .item = tool
key-situation-services = Services that help.
    .label = Services
    .hint = Choose services that help in the situation. For example: The school health service
    .item = service
key-situation-measures = Measure tables that help.
    .label = Measure tables
    .hint = Choose measure tables that help in the situation. For example: Measures in school
    .item = measure table
key-page-lead = One or two sentences at the top of the page.
    .label = Introduction
    .hint = One or two sentences at the top of the page, on what the reader finds there.
key-news-date = The day of the news: `"2026-11-20"`. The newest stands first.
    .label = Day
    .hint = The day of the news. If it is to wait for a day, use “Valid from”.
key-news-short = One sentence about the news, for the front page and the list.
    .label = The news in short
    .hint = One sentence for the front page and the list. For example: In January there is a course for new relay holders.
key-page-audience = Whom the page is for: `["guardian", "young"]`.
    .label = Whom it is for
    .hint = Choose one or more groups of readers, for example parents, or children and young people.
    .item = reader
key-listing-lead = One or two sentences at the top of the overview.
    .label = Introduction
    .hint = One or two sentences at the top of the overview. For example: Who does what, from the first concern?
key-listing-order = Ids in the order they are to be shown. The rest follow.
    .label = Order
    .hint = What is to come first, in the order it is to be shown. The rest follow.
    .item = entry
key-listing-columns = Which facts the overview shows of each, in this order: `["held_by", "levels"]`.
    .label = Facts that are shown
    .hint = What the overview shows of each, in this order. For example who can hold the role, and on which levels.
    .item = fact
key-listing-heads = Heads of your own over them: `{ "{" } held_by = "Who" { "}" }`.
    .label = Headings of your own
    .hint = What is to stand over the facts, when you want words of your own. For example: Who
    .item = heading
key-listing-groups = Contacts that are looked for together, in `contacts.md`: `[[groups]]` with a title and contacts. Emergency numbers stand above them, and those that are in no group below.
    .label = Groups of contacts
    .hint = Contacts that are looked for together. Emergency numbers stand above the groups, and those in no group below.
    .item = group
key-need-id = An id, so that a translation can give the group its title.
    .label = Fixed mark
    .hint = Translations find the group by this mark, and can give it a title. You can leave it as it is.
key-need-title = The heading, in the words of whoever looks for it: “When you want to talk to someone”.
    .label = Heading
    .hint = In the words of whoever looks for it. For example: When you want to talk to someone
key-need-contacts = The contacts, in the order they are to stand. Seven at most are found without searching.
    .label = Contacts
    .hint = Choose the contacts in the order they are to stand. At most seven fit without the reader having to search.
    .item = contact
key-need-web-only = `true` when the group is only to be on the web page, and not on the sheet that families take home.
    .label = Only on the web page
    .hint = The group is left out of the sheet that families take home.

# Keys of facts
key-contact-name = The name of the service, never of a person.
    .label = Name of the service
    .hint = The name of the service, never of a person. For example: Barnevernet
key-contact-phone = The telephone number, between quotation marks: `"116 111"`.
    .label = Telephone
    .hint = The number to call. For example: 116 111
key-contact-email = The e-mail address of the service.
    .label = E-mail
    .hint = The address of the service, not of a person. For example: postmottak@fjordvik.example
key-contact-hours = When somebody answers. Write days and times, and they become a table, with the days in the language of the reader: `"Måndag–fredag 08.00–15.30, heilagdagar stengt"`. Anything else stands as you write it.
    .label = When somebody answers
    .hint = Days and times become a table in the reader's language. For example: Monday–Friday 08:00–15:30, public holidays closed
key-contact-always-open = `true` when somebody answers day and night.
    .label = Answers day and night
    .hint = It then says “day and night” instead of days and times.
key-contact-sms = A number that takes text messages, `"00 00 00 00"`, or with hours of its own: `{ "{" } number = "00 00 00 00", hours = "Monday–Friday 08.00–15.00" { "}" }`.
    .label = Text messages
    .hint = A number that takes text messages, with hours of its own if needed.
key-contact-chat = The address of a chat, `"https://…"`, or with hours of its own: `{ "{" } link = "https://…", hours = "Every day 16.00–22.00" { "}" }`.
    .label = Chat
    .hint = The address of a chat, with hours of its own if needed.
key-contact-when-closed = The contact that answers when this one is closed, an id in `contacts.toml`.
    .label = When it is closed
    .hint = Choose the contact that answers when this one is closed. For example: Barnevernsvakta
key-sms-number = The number, between quotation marks.
    .label = Number for messages
    .hint = The number to send the message to. For example: 00 00 00 00
key-sms-hours = When somebody answers messages, if that is at other times than by telephone.
    .label = Hours for messages
    .hint = When somebody answers messages, if at other times than by telephone. For example: Monday–Friday 08:00–15:00
key-chat-link = The address, such as `"https://www.116111.no/"`.
    .label = Address of the chat
    .hint = The web address of the chat. For example: https://www.116111.no/
key-chat-hours = When somebody answers in the chat.
    .label = Hours of the chat
    .hint = When somebody answers in the chat. For example: Every day 16:00–22:00
key-contact-note = Something to know before calling.
    .label = Before calling
    .hint = Something to know before calling. For example: Free. You do not have to say your name.
key-contact-scope = Whom the contact is there for: `"local"`, `"regional"` or `"national"`. Without it the contact is the municipality's own, unless the number is known to be national.
    .label = Whom it is for
    .hint = Choose the municipality, several or the whole country. If you do not, it is the municipality, unless the number is known to be national.
key-term-forms = The ways the word is written. The first stands in the list: `["PPT"]`.
    .label = Written forms
    .hint = The ways the word is written in the texts. The first stands in the list. For example: PPT
    .item = written form
key-term-text = The explanation, in one or two sentences.
    .label = Explanation
    .hint = What the word means, in one or two sentences.
key-term-see = The page where one can read more.
    .label = See also
    .hint = Choose the page where one can read more about the word.
    .item = page
key-right-age = The age from which the right holds, in years: `15`. Without the key it holds for all.
    .label = Age
    .hint = The age from which the right applies, in years. For example: 15. Leave it empty when the right applies to all.
key-right-text = What the right is.
    .label = What the right is
    .hint = One sentence or more. For example: You have a right to say what you think about everything that concerns you.
key-right-law = The laws it stands in, ids in `laws.toml`.
    .label = Laws
    .hint = Choose the laws that the right stands in. For example: the Child Welfare Act
    .item = law
key-law-place-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the place by this mark. You may leave it as it is.
key-law-place-law = The law, an id in `laws.toml`.
    .label = Law
    .hint = Choose the law. For example: The Child Welfare Act
key-law-place-at = The place in the law: `"§ 12-4"`. At Lovdata the link leads straight to the section.
    .label = Section
    .hint = The place in the law, if it is not the whole of it. For example: § 12-4
key-law-short = The short name: “opplæringslova”.
    .label = Short name
    .hint = The short name of the law. For example: opplæringslova
key-law-kind = What it is: a law (`"law"`), a regulation (`"regulation"`), a guideline (`"guideline"`) or a circular (`"circular"`).
    .label = What it is
    .hint = A law or a regulation binds the service. A guideline or a circular says how it should do it.
key-law-publisher = Who has published it: “Helsedirektoratet”.
    .label = Publisher
    .hint = For example: Helsedirektoratet
key-law-lang = The language it is written in: `"nb"`. Those who read the page in another language are told.
    .label = Language
    .hint = The short name of the language. For example: nb
key-law-year = The year of the law.
    .label = Year
    .hint = The year of the law. For example: 2021
key-law-at = The address where it can be read: `"https://lovdata.no/…"`.
    .label = Address of the law
    .hint = Where the law can be read. For example: https://lovdata.no/lov/2021-06-18-97
key-law-link = A web page that explains the law.
    .label = Explanation of the law
    .hint = The address of a web page that explains the law. For example: https://www.udir.no
key-law-published = The day it was published.
    .label = Published
    .hint = The day the law was published.
key-law-updated = The day it was last amended.
    .label = Last amended
    .hint = The day the law was last amended.
key-law-in-force = The day it came into force.
    .label = In force from
    .hint = The day the law came into force.
key-ladder-rungs = The rungs, one for each `[[rungs]]`.
    .label = Rungs
    .hint = One rung for each time something new is to be done. For example after three days and after six days.
    .item = rung
key-ladder-heads = What the municipality calls the columns. With these the ladder is shown as a table: `heads = { "{" } when = "Absence", what = "Measures" { "}" }`.
    .label = Names of the columns
    .hint = Fill in when you want the ladder as a table, with your own words over the columns.
key-ladder-fill-in = Columns to fill in by hand on paper: `["Date", "Signature"]`.
    .label = Columns to fill in
    .hint = The names of empty columns on the sheet that is printed. For example: Date
    .item = column
key-ladder-heads-when = Over the column about when the rung applies.
    .label = When
    .hint = For example: Absence
key-ladder-heads-what = Over the column about what is to be done.
    .label = What
    .hint = For example: Measures
key-ladder-heads-who = Over the column about who does it.
    .label = Who
    .hint = For example: Responsible
key-ladder-heads-why = Over the column about why.
    .label = Why
    .hint = For example: Reason
key-ladder-heads-follow-up = Over the column about when it is looked at again.
    .label = Follow-up
    .hint = For example: New assessment
key-rung-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the rung by this mark. You can leave it as it is.
key-rung-when = When the rung holds: “after three days”.
    .label = When it applies
    .hint = For example: after three days
key-rung-follow-up = How soon it is looked at again: `"1 w"`.
    .label = Follow up after
    .hint = How long it is before it is looked at again. For example: 1 week
key-rung-what = What is to be done.
    .label = What to do
    .hint = For example: Call the home in the first lesson and find out where the pupil is.
key-rung-who = Who does it.
    .label = Who does it
    .hint = Choose a role, for example, or say who in words: the class teacher
    .item = role
key-rung-why = Why it is done.
    .label = Why it is done
    .hint = For example: Absence is easier to turn round when it has not lasted long.
key-plan-short = One sentence about the plan, for lists and cards.
    .label = The plan in short
    .hint = One sentence for lists and cards. For example: What comes back every year, from August to June.
key-plan-shape = How the plan is drawn: as a list (`"list"`), as a year wheel (`"wheel"`) or as a timeline (`"timeline"`).
    .label = How the plan is drawn
    .hint = A year wheel suits what comes back every year. A timeline suits a piece of work with phases and milestones.
key-plan-first-month = The month that the plan's year begins with: `8` for a school year.
    .label = First month
    .hint = The number of the month that the plan's year begins with. For example: 8 for a school year
key-plan-columns = What the columns of the spreadsheet or CSV file mean, when they have other names: `columns = { "{" } "What happens" = "what", "Note" = "-" { "}" }`. A column with `-` is not shown.
    .label = What the columns mean
    .hint = Say what the columns of the spreadsheet are, when their names are not the usual ones. A column with a hyphen is not shown.
    .item = column
key-plan-items = The events, one for each `[[items]]`.
    .label = Events
    .hint = What is in the plan, one event for each point. For example a meeting or a course.
    .item = event
key-plan-item-id = The id, for translations only.
    .label = Fixed mark
    .hint = Translations find the event by this mark. You can leave it as it is.
key-plan-item-date = The day or month: `"2026-03-15"`, `"2026-03"`, `"2026-03/2026-04"`. Without a year, `"--03-15"` or `"--03"`, it is every year.
    .label = Day or month
    .hint = A day, a month or a span of time. For example: 2026-03-15, 2026-03 or 2026-03/2026-04. Every year: --03-15 or --03
key-plan-item-time = The time of day: `"10:00-12:00"`, or a list.
    .label = Time of day
    .hint = When in the day it is. For example: 10:00-12:00
    .item = time
key-plan-item-what = What happens.
    .label = What happens
    .hint = For example: Training for new relay holders
key-plan-item-phase = The phase it belongs to.
    .label = Phase
    .hint = The phase the event belongs to. For example: Start

# What can be chosen in forms
choice-situation-urgency-acute = Urgent now
choice-today = Today
choice-soon = This week
choice-calm = Time to think
choice-advice = Advice
choice-anonymous = Anonymous discussion
choice-discussion = Discussion by name
choice-referral = Referral or application
choice-report = Report
choice-all = All the pages
choice-some = Only the translated pages
choice-draft = Draft
choice-in-use = In use
choice-employee = Staff
choice-guardian = Parents and guardians
choice-young = Children and young people
choice-leader = Leaders
choice-neighbour = Neighbours, friends and relatives
choice-error = Error
choice-warning = Warning
choice-off = Off
choice-form = Form
choice-template = Template
choice-checklist = Checklist
choice-scale = Scale
choice-signs = Signs to look for
choice-factors = Risk and protective factors
choice-conversation = Conversation guide
choice-consent = Consent
choice-letter = Letter
choice-tool-kind-law = Law
choice-tool-kind-system = Digital system
choice-guardians = The guardians
choice-young-15 = The young person, from the age of 15
choice-young-16 = The young person, from the age of 16
choice-child = The child
choice-adult = The adult
choice-deadline-set-by-law = The law
choice-service-deadline-set-by-law = The law
choice-phase-set-by-law = The law
choice-link-set-by-law = The law
choice-deadline-set-by-national = National advice
choice-service-deadline-set-by-national = National advice
choice-phase-set-by-national = National advice
choice-link-set-by-national = National advice
choice-municipality = The municipality
choice-service = The service itself
choice-local = The municipality
choice-regional = Several municipalities
choice-contact-scope-national = The whole country
choice-municipal = Municipal
choice-shared = Shared by municipalities
choice-county = County
choice-state = State
choice-private = Private
choice-list = As a list
choice-wheel = As a year wheel
choice-timeline = As a timeline
choice-law-kind-law = Law
choice-regulation = Regulation
choice-guideline = Guideline
choice-circular = Circular
choice-nginx = nginx
choice-caddy = Caddy
choice-netlify = Netlify
choice-cloudflare = Cloudflare
choice-apache = Apache
choice-iis = IIS
choice-nlod-2-0 = NLOD 2.0
choice-cc-by-4-0 = CC BY 4.0
choice-cc0-1-0 = CC0 1.0
choice-open = For everyone
choice-staff = For staff only
choice-relay-holder = The role of relay holder
choice-relay-log = The relay log
choice-universal = For all
choice-selective = For groups at risk
choice-indicated = For individual children
choice-next = The next step
choice-stay = Carry on where you are
choice-close = Close
choice-outcome-goto-system = Measures at system level
choice-step-goto-system = Measures at system level
choice-consent-no-system = Measures at system level
choice-outcome-goto-acute = Call at once
choice-step-goto-acute = Call at once
choice-consent-no-acute = Call at once
