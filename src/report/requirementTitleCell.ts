import type { RequirementRow } from "../domain/judge/requirementRow.ts";
import { type Inline, pageOf, plain, titleReference } from "./inline.ts";
import { questionPlace } from "./places.ts";
import { beside, placeOf, type Telling, titleOf } from "./telling.ts";

/** A requirement's title with the page of its question. */
export const requirementTitleCell = (row: RequirementRow, telling: Telling): Inline =>
	plain(titleReference(titleOf(row, telling), placeOf(telling.report, row)), pageOf(questionPlace(row.item), beside));
