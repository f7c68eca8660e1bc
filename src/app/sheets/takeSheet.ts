/** Takes a sheet that was opened to where it belongs: to its assessor as a review of their own, or back to the review it came from. */
import { now, today } from "../../browser/clock.ts";
import { newId } from "../../browser/ids.ts";
import { withGiven } from "../../domain/review/givenChanges.ts";
import { lensesOf, lensKey, type NamesLenses, type Review, shortName } from "../../domain/review/review.ts";
import { findSheet, isSamePerson, reviewOnSheet, type SheetFile, withSheet } from "../../domain/together/sheet.ts";
import type { Language } from "../../i18n/languages.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import { paths } from "../../paths.ts";
import { keepCopy } from "../../store/copies.ts";
import type { Edits } from "../../store/edits.ts";
import type { FileOutcome } from "../../ui/useOpening.ts";
import type { DeviceReviews } from "../deviceReviews.ts";

/** Tells in words what became of a sheet; asks before it takes the place of one that came in earlier. */
export async function takeSheet(sheet: SheetFile, device: () => DeviceReviews, language: Language): Promise<FileOutcome> {
	const phrases = await loadPhrases(language);
	if (sheet.sent === "out") return begin(sheet, device(), phrases);
	const { edit } = await device().loadEdits();
	return takeBack(sheet, () => ({ ...device(), edit }), phrases);
}

type EditableReviews = DeviceReviews & Pick<Edits, "edit">;

const nameOf = ({ workload }: Pick<Review, "workload"> | SheetFile, { t }: Phrases): string =>
	shortName(workload.name) || t("review.unnamed");

/** A sheet that is here already is gone on with: a second one would split the answers. */
function begin(sheet: SheetFile, { reviews, add }: DeviceReviews, phrases: Phrases): FileOutcome {
	const { t } = phrases;
	const { assessor } = sheet;
	const begun = Object.values(reviews).find(
		({ sheetOf }) => sheetOf?.review === sheet.review && isSamePerson(sheetOf.assessor, assessor),
	);
	const id = begun?.id ?? add(reviewOnSheet(sheet, { id: newId(), now: now() }));
	const name = t("sheet.name", { name: nameOf(begun ?? sheet, phrases), assessor });
	const told = t(begun ? "sheet.begun" : "sheet.opened", { name });
	return { kind: "taken", told, link: { label: t("sheet.toQuestions"), address: paths.questions(id) } };
}

function takeBack(sheet: SheetFile, device: () => EditableReviews, phrases: Phrases): FileOutcome {
	const { t, date } = phrases;
	const { assessor } = sheet;
	const { reviews } = device();
	const review = Object.hasOwn(reviews, sheet.review) ? reviews[sheet.review] : undefined;
	const refusal = refusalOf(sheet, review, phrases);
	if (!review || refusal) return { kind: "refused", problems: [refusal] };
	const former = findSheet(review, assessor);
	if (!former) return receive(sheet, review, device(), phrases);
	return {
		kind: "asks",
		told: t("sheet.former", { assessor, name: nameOf(review, phrases), date: date(former.received) }),
		yes: t("sheet.replace"),
		no: t("sheet.keepFormer"),
		onYes: () => receive(sheet, review, device(), phrases),
	};
}

/** Why a sheet cannot come back here; empty where it can. */
function refusalOf(sheet: SheetFile, review: Review | undefined, phrases: Phrases): string {
	const { t } = phrases;
	if (!review) return t("sheet.elsewhere", { assessor: sheet.assessor, name: nameOf(sheet, phrases) });
	const [own, found] = [lensKey(review), lensKey(sheet)];
	return own === found ? "" : t("sheet.otherLens", { name: nameOf(review, phrases), own, found });
}

const versionsOf = (one: NamesLenses): string =>
	lensesOf(one)
		.map(({ version }) => version)
		.join(" + ");

function receive(sheet: SheetFile, review: Review, { edit }: EditableReviews, phrases: Phrases): FileOutcome {
	const { t } = phrases;
	const { assessor, answers, set, given = [] } = sheet;
	const received = { id: newId(), assessor, received: today(), answers, set };
	void keepCopy(review, "import");
	const problems = edit(review.id, (current) => withSheet(given.reduce(withGiven, current), received));
	if (problems.length > 0) return { kind: "refused", problems: problems.map((one) => problemText(one, phrases)) };
	const name = nameOf(review, phrases);
	const [found, own] = [versionsOf(sheet), versionsOf(review)];
	const other = found === own ? "" : t("sheet.otherVersion", { found, own });
	const told = [t("sheet.received", { assessor, name }), other].filter(Boolean).join(" ");
	return { kind: "taken", told, link: { label: t("sheet.toTogether"), address: paths.together(review.id) } };
}
