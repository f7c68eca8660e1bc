import type { PlanAnswer } from "../../domain/plan/plan.ts";
import { differenceOf } from "../../domain/plan/planDifference.ts";
import { outcomeOf, type PlanningBase } from "../../domain/plan/planReport.ts";
import { outcomeFigures } from "../../i18n/planResultWords.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { titleOf } from "./planWords.ts";
import "./planDifference.css";

interface Named {
	name: string;
	answer: PlanAnswer;
}

interface PlanDifferenceProps {
	base: PlanningBase;
	/** Id of the heading that names it. */
	labelledBy: string;
	first: Named;
	second: Named;
}

/** Two plans side by side: points, gaps, high risks and the score of each, then the gaps that only one of them closes. */
export function PlanDifference({ base, labelledBy, first, second }: PlanDifferenceProps) {
	const words = useWords();
	const { onlyFirst, onlySecond } = differenceOf(first.answer, second.answer);
	const figures = [first, second].map(({ answer }) => outcomeFigures(outcomeOf(base, new Set(answer.ids)), words));
	return (
		<div className="stack plan-difference">
			<table aria-labelledby={labelledBy}>
				<thead>
					<tr>
						<td />
						<th scope="col">{first.name}</th>
						<th scope="col">{second.name}</th>
					</tr>
				</thead>
				<tbody>
					{figures[0]?.map(({ label }, row) => (
						<tr key={label}>
							<th scope="row">{label}</th>
							{figures.map((one, column) => (
								<td key={column === 0 ? "first" : "second"}>{one[row]?.value}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			<Only name={first.name} ids={onlyFirst} />
			<Only name={second.name} ids={onlySecond} />
		</div>
	);
}

/** Titles told before the others are counted. */
const titlesTold = 6;

function Only({ name, ids }: { name: string; ids: string[] }) {
	const seen = useSeen();
	const { t } = seen.words;
	if (ids.length === 0) return null;
	return (
		<div>
			<h4>{t("plan.differs.only", { name, n: ids.length })}</h4>
			<ul className="plan-list">
				{ids.slice(0, titlesTold).map((id) => (
					<li key={id}>
						<Link to={paths.report(seen.review.id, id)}>
							<LensText>{titleOf(seen, id)}</LensText>
						</Link>
					</li>
				))}
				{ids.length > titlesTold && <li className="soft">{t("plan.differs.more", { n: ids.length - titlesTold })}</li>}
			</ul>
		</div>
	);
}
