import type { LensTexts } from "../../../domain/lens/lensTexts.ts";
import type { Report } from "../../../domain/report/report.ts";
import { requirementTitle } from "../../../i18n/reportWords.ts";

/** Names a requirement by its id: by the row that names it under this profile. */
export function titlesOf({ gaps, toClarify, inPlace, notApplicable }: Report, lens: LensTexts): (id: string) => string {
	const rows = [...gaps, ...toClarify, ...inPlace, ...notApplicable];
	const names = new Map(rows.map(({ id, namedBy }) => [id, namedBy]));
	return (id) => requirementTitle(names.get(id) ?? id, lens);
}
