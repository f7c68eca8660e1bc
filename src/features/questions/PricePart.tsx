import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { isToSay } from "../../domain/report/toSay.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { LensText } from "../../ui/LensText.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { RequirementDetails } from "./RequirementDetails.tsx";
import { SideSection } from "./SideSection.tsx";
import type { Subject } from "./subject.ts";
import { Tensions } from "./Tensions.tsx";
import { TradeoffList } from "./TradeoffList.tsx";
import { tensionsOf } from "./touching.ts";

/** What each requirement costs and gives elsewhere, named by the requirement, and what pulls against it. */
export function PricePart({ subject }: { subject: Subject }) {
	const { lens, words } = useSeen();
	const { asked, profile } = subject;
	const { t } = words;
	const tensions = tensionsOf(asked, lens, profile);
	const first = asked.find(isToSay) ?? asked.find(({ tradeoffs }) => tradeoffs.length > 0);
	return (
		<>
			<p className="small soft">{t("questions.price.intro")}</p>
			<ul className="questions-prices">
				{asked.map((row) => (
					<li key={row.id}>
						<Price subject={subject} row={row} open={row.id === first?.id} />
					</li>
				))}
			</ul>
			<SideSection title={t("questions.tensions")} shown={tensions.length > 0}>
				<Tensions tensions={tensions} />
			</SideSection>
		</>
	);
}

/** The key unfolds the price of what is asked now. */
function Price({ subject, row, open }: { subject: Subject; row: RequirementRow; open: boolean }) {
	const words = useWords();
	return (
		<details key={String(open)} open={open}>
			<summary>
				<LensText>{requirementTitle(row.namedBy, words.lens)}</LensText>
			</summary>
			<div className="questions-price">
				{row.tradeoffs.length > 0 ? (
					<TradeoffList tradeoffs={row.tradeoffs} texts={words.lens} />
				) : (
					<p className="soft">{words.t("questions.price.none")}</p>
				)}
				<RequirementDetails subject={subject} requirement={row} />
			</div>
		</details>
	);
}
