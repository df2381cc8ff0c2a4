"""What is wrong, in one calm sentence, and what to do next. QtCore only, for the translation."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mylife_desktop.domain.problem import Problem, StoreProblem

SENTENCES = {
    # --- the store
    "not_a_store": QT_TRANSLATE_NOOP("Problem", "There is no store of this program in {file}."),
    "already_a_store": QT_TRANSLATE_NOOP(
        "Problem", "There is already a store in {file}. Choose another folder."
    ),
    "folder_not_empty": QT_TRANSLATE_NOOP(
        "Problem", "There are other files in {file}. Choose an empty or a new folder."
    ),
    "not_a_folder": QT_TRANSLATE_NOOP("Problem", "{file} is not a folder. Choose another place."),
    "wrong_passphrase": QT_TRANSLATE_NOOP(
        "Problem", "This passphrase does not open the store. Nothing was changed; try again."
    ),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "Problem", "A passphrase has at least {minimum} characters. Several words are easy to keep."
    ),
    "passphrase_common": QT_TRANSLATE_NOOP(
        "Problem", "This passphrase is among the first that anybody would try. Choose another."
    ),
    "damaged_header": QT_TRANSLATE_NOOP(
        "Problem", "{file} is damaged. Nothing was changed; a backup of this file opens the store."
    ),
    "changed_header": QT_TRANSLATE_NOOP(
        "Problem", "{file} was changed by something else. Put it back from a backup."
    ),
    "damaged_store": QT_TRANSLATE_NOOP(
        "Problem", "{file} is damaged or is not of this store. Put the store back from a backup."
    ),
    "newer_store": QT_TRANSLATE_NOOP(
        "Problem", "A newer version of this program wrote {file}. Open it with that version."
    ),
    "in_use": QT_TRANSLATE_NOOP(
        "Problem", "The store is open in another window or program. Close it there first."
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Problem", "This user may not write to {file}. Nothing was changed; check the place."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Problem", "The disk is full. Make room; until then nothing new can be kept."
    ),
    "io": QT_TRANSLATE_NOOP("Problem", "The disk does not answer as it should at {file}."),
    "no_such_person": QT_TRANSLATE_NOOP("Problem", "Nobody of this name or id is in the store."),
    "scan_too_large": QT_TRANSLATE_NOOP(
        "Problem", "This picture or paper is larger than {limit} MB. A smaller photo is enough."
    ),
    "scan_kind": QT_TRANSLATE_NOOP(
        "Problem", "Only photos (JPEG, PNG) and PDF can be kept beside a round."
    ),
    "no_such_scan": QT_TRANSLATE_NOOP("Problem", "This paper is not kept here any more."),
    # --- what is to leave
    "nothing_to_see": QT_TRANSLATE_NOOP(
        "Problem", "This person may see nothing today, so there is nothing to give."
    ),
    "no_such_partner": QT_TRANSLATE_NOOP("Problem", "Nobody of the network is called this."),
    "partner_manager": QT_TRANSLATE_NOOP(
        "Problem", "This is the case manager, for whom the whole plan is."
    ),
    "ambiguous_partner": QT_TRANSLATE_NOOP(
        "Problem", "Several people of the network are called this. Give the id: {choices}."
    ),
    "partner_missing": QT_TRANSLATE_NOOP("Problem", "Say for whom the extract is."),
    "no_meeting_ahead": QT_TRANSLATE_NOOP(
        "Problem", "No meeting ahead has a day yet. Agree on one first."
    ),
    "password_short": QT_TRANSLATE_NOOP(
        "Problem", "A password has at least {minimum} characters. Several words are easy to say."
    ),
    "password_signs": QT_TRANSLATE_NOOP(
        "Problem",
        "Not every program would understand this password. Letters, digits, spaces and common "
        "signs are safe, at most {maximum} of them.",
    ),
    "names_left_out": QT_TRANSLATE_NOOP(
        "Problem",
        "The words of the page name somebody who must not be contacted ({found} times). Nothing "
        "has left. If the client wants it so, allow it with --names-allowed.",
    ),
    "page_failed": QT_TRANSLATE_NOOP(
        "Problem", "The page could not be made. Nothing has left; the rest goes on."
    ),
    "picture_long": QT_TRANSLATE_NOOP(
        "Problem", "There is too much on it for one picture. It can be saved as PDF."
    ),
    "printer_failed": QT_TRANSLATE_NOOP(
        "Problem", "The printer did not take it. See whether it is on, or save the page as PDF."
    ),
    # --- any file
    "no_such_file": QT_TRANSLATE_NOOP("Problem", "There is no such file or folder."),
    "not_a_file": QT_TRANSLATE_NOOP("Problem", "This is a folder, a link or a device, not a file."),
    "file_not_allowed": QT_TRANSLATE_NOOP(
        "Problem", "This user may not read or write this. Check the place."
    ),
    "file_disk_full": QT_TRANSLATE_NOOP(
        "Problem", "The disk is full. Nothing was written; choose another place or make room."
    ),
    "file_failed": QT_TRANSLATE_NOOP("Problem", "The system could not read or write this."),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Problem", "This file is larger than {limit} MiB, so it was not read."
    ),
    # --- a case file as a text
    "empty_file": QT_TRANSLATE_NOOP("Problem", "This file is empty."),
    "not_utf8": QT_TRANSLATE_NOOP("Problem", "This is not text in UTF-8."),
    "not_json": QT_TRANSLATE_NOOP("Problem", "This is not JSON: the file is cut off or damaged."),
    "too_deep": QT_TRANSLATE_NOOP("Problem", "This is nested deeper than any case."),
    "too_many_values": QT_TRANSLATE_NOOP("Problem", "This holds more values than any case."),
    "key_twice": QT_TRANSLATE_NOOP("Problem", "This is given twice. Keep one of them."),
    "lone_surrogate": QT_TRANSLATE_NOOP("Problem", "There is half a character in this text."),
    "not_a_case": QT_TRANSLATE_NOOP("Problem", "This is not a case file of this program."),
    "newer_case": QT_TRANSLATE_NOOP(
        "Problem", "A newer version of this program wrote this file. Open it with that version."
    ),
    # --- what the schema refuses
    "key_missing": QT_TRANSLATE_NOOP("Problem", "This is missing."),
    "unknown_key": QT_TRANSLATE_NOOP("Problem", "This has no place in a case file."),
    "unknown_theme": QT_TRANSLATE_NOOP("Problem", "The questionnaire has no such theme."),
    "not_a_score": QT_TRANSLATE_NOOP("Problem", "This must be a whole number from 0 to 10."),
    "not_a_date": QT_TRANSLATE_NOOP("Problem", "A date is written as in 2026-11-22."),
    "no_such_date": QT_TRANSLATE_NOOP("Problem", "There is no such date."),
    "not_a_time": QT_TRANSLATE_NOOP("Problem", "A time is written as in 09:30."),
    "no_such_time": QT_TRANSLATE_NOOP("Problem", "There is no such time; the last one is 23:59."),
    "not_a_moment": QT_TRANSLATE_NOOP(
        "Problem", "A point in time is written as in 2026-11-22T09:30:00+00:00."
    ),
    "no_such_moment": QT_TRANSLATE_NOOP("Problem", "There is no such point in time."),
    "not_a_text": QT_TRANSLATE_NOOP("Problem", "This must be a text."),
    "not_a_list": QT_TRANSLATE_NOOP("Problem", "This must be a list."),
    "not_an_object": QT_TRANSLATE_NOOP("Problem", "This must be an object with keys."),
    "not_a_whole_number": QT_TRANSLATE_NOOP("Problem", "This must be a whole number."),
    "not_yes_or_no": QT_TRANSLATE_NOOP("Problem", "This must be true or false."),
    "not_an_id": QT_TRANSLATE_NOOP("Problem", "No id or name in a case file looks like this."),
    "unknown_choice": QT_TRANSLATE_NOOP("Problem", "This must be one of: {choices}."),
    "text_empty": QT_TRANSLATE_NOOP("Problem", "This text must not be empty."),
    "text_too_long": QT_TRANSLATE_NOOP("Problem", "This text is longer than {limit} characters."),
    "number_too_small": QT_TRANSLATE_NOOP("Problem", "This must be at least {limit}."),
    "number_too_large": QT_TRANSLATE_NOOP("Problem", "This must be at most {limit}."),
    "nothing_in_it": QT_TRANSLATE_NOOP("Problem", "There must be something in this."),
    "too_many": QT_TRANSLATE_NOOP("Problem", "There may be at most {limit} of these."),
    # --- what the rules refuse
    "unknown_questionnaire": QT_TRANSLATE_NOOP(
        "Problem", "This round was answered with a questionnaire that this program does not have."
    ),
    "date_twice": QT_TRANSLATE_NOOP("Problem", "There is already a round of this date."),
    "rounds_out_of_order": QT_TRANSLATE_NOOP(
        "Problem", "This round is earlier than the one before it. The oldest comes first."
    ),
    "meeting_twice": QT_TRANSLATE_NOOP("Problem", "There is already a meeting of this date."),
    "meetings_out_of_order": QT_TRANSLATE_NOOP(
        "Problem", "This meeting is earlier than the one before it. The oldest comes first."
    ),
    "answered_and_skipped": QT_TRANSLATE_NOOP(
        "Problem", "This is both answered and skipped. Keep one of them."
    ),
    "id_twice": QT_TRANSLATE_NOOP("Problem", "This id is already given to another one."),
    "unknown_id": QT_TRANSLATE_NOOP("Problem", "Nothing and nobody in this file has this id."),
    "excluded_person": QT_TRANSLATE_NOOP(
        "Problem", "This person must not be contacted nor shown anything."
    ),
    "end_before_start": QT_TRANSLATE_NOOP("Problem", "This ends before it begins."),
    # --- a questionnaire
    "broken_questionnaire": QT_TRANSLATE_NOOP("Problem", "This questionnaire is not TOML."),
    "unreadable_questionnaire": QT_TRANSLATE_NOOP(
        "Problem", "This questionnaire cannot be read as text in UTF-8."
    ),
    "questionnaire_twice": QT_TRANSLATE_NOOP(
        "Problem", "Another questionnaire has the same id and version. Raise the version."
    ),
    "wording_missing": QT_TRANSLATE_NOOP("Problem", "This is missing or empty."),
    "language_undeclared": QT_TRANSLATE_NOOP(
        "Problem", "The questionnaire does not list this language."
    ),
    "theme_count": QT_TRANSLATE_NOOP(
        "Problem", "A questionnaire has {fewest} to {most} themes; this one has {found}."
    ),
    "theme_id": QT_TRANSLATE_NOOP("Problem", "A theme's id is written as in self_esteem."),
    "theme_twice": QT_TRANSLATE_NOOP("Problem", "Another theme has the same id."),
    "anchor_unknown": QT_TRANSLATE_NOOP("Problem", "The scale has no such number."),
    # --- an organisation's own texts
    "broken_organisation_file": QT_TRANSLATE_NOOP(
        "Problem", "This is not TOML, so the program's own text is shown."
    ),
    "unreadable_organisation_file": QT_TRANSLATE_NOOP(
        "Problem", "This cannot be read as text in UTF-8, so the program's own text is shown."
    ),
    # --- the command line
    "already_there": QT_TRANSLATE_NOOP(
        "Problem", "This person is already in the store, so nothing was taken in."
    ),
    "same_person": QT_TRANSLATE_NOOP(
        "Problem", "This is the same person as in {other}, so nothing was taken in."
    ),
    "inside_store": QT_TRANSLATE_NOOP(
        "Problem", "This lies within the store itself. Choose another place."
    ),
    "ambiguous_person": QT_TRANSLATE_NOOP(
        "Problem", "Several people are called this. Give the id of the one you mean:"
    ),
    "worker_name_missing": QT_TRANSLATE_NOOP("Problem", "Give the name of the worker."),
    "passphrase_missing": QT_TRANSLATE_NOOP(
        "Problem", "There is nobody to ask for the passphrase. Give it with --passphrase-file."
    ),
    "passphrases_differ": QT_TRANSLATE_NOOP(
        "Problem", "The two passphrases are not the same. Nothing was made; try again."
    ),
    "unexpected": QT_TRANSLATE_NOOP(
        "Problem",
        "Something went wrong in the program itself. Whoever mends it needs this: {trace}",
    ),
}


def sentence(problem: Problem) -> str:
    """The problem in the language of the program, as plain text.

    What is wrong in a file stands after the file's name and the place in it.
    """
    text = QCoreApplication.translate("Problem", str(SENTENCES[problem.kind]))
    said = text.format(file=problem.file, place=problem.place, **problem.values)
    if isinstance(problem, StoreProblem):
        return said
    return ": ".join(part for part in (problem.file, problem.place, said) if part)
