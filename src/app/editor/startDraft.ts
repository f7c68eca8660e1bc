/** The beginning of a draft: from nothing, or from a copy of a lens that is here. */
import { today } from "../../browser/clock.ts";
import { newId } from "../../browser/ids.ts";
import { draftOf } from "../../domain/draft/draft.ts";
import { newDraft } from "../../domain/draft/starting.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { draftIn, useDrafts } from "../../store/drafts.ts";
import { wholeLens } from "../library/wholeLens.ts";
import { loadStarters } from "./startersIn.ts";

const ownPrefix = "own-";

const ownId = (): string => ownPrefix + newId().slice(0, 8);

/** Whether a lens was written here: it is written on, not on a copy of it. */
const isOwn = (lens: string): boolean => lens.startsWith(ownPrefix);

/** A lens with one pillar in the language of the interface; answers its id. */
export async function startFromNothing({ language, t }: Phrases): Promise<string> {
	const starters = (await loadStarters())(language);
	if (!starters) throw new Error(`no starters in ${language}`);
	const id = ownId();
	useDrafts.getState().put(newDraft(id, language, t("editor.starter.edition", { year: today().slice(0, 4) }), starters));
	return id;
}

/** A copy under an id of its own, or one of ours itself; rejects where the lens is not here. */
export async function startFromCopy(lens: string, { t }: Phrases): Promise<string> {
	const { kept, open } = useDrafts.getState();
	if (draftIn({ kept, open }, lens)) return lens;
	const whole = await wholeLens(lens);
	if (!whole) throw new Error(`the lens ${lens} is not here`);
	if (isOwn(lens)) {
		useDrafts.getState().put(draftOf(whole));
		return lens;
	}
	const id = ownId();
	const title = t("editor.copyTitle", { title: whole.texts.title });
	useDrafts.getState().put(draftOf({ ...whole, texts: { ...whole.texts, title } }, id));
	return id;
}
