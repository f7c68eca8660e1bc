import type { OpenPoint } from "../../domain/report/openPoints.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { moveText } from "../../i18n/moveWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { useEdit } from "../../ui/editing.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { PersonInput } from "../../ui/PersonInput.tsx";
import { useSeen } from "../../ui/seen.ts";
import { OpenMark } from "./OpenMark.tsx";
import { pathTo } from "./pathTo.ts";

interface OpenCellsProps {
	point: OpenPoint;
	/** Id of the list of participants. */
	people: string;
}

/** What is left of a question, who finds out by when, what it can move, and the way there. */
export function OpenCells({ point, people }: OpenCellsProps) {
	const { review: seen, words } = useSeen();
	const edit = useEdit();
	const { t, lens } = words;
	const title = lens.items[point.item]?.title ?? point.item;
	const change = (part: { owner: string } | { due: string }) =>
		edit((review) => withAnswer(review, point.item, part), `open ${Object.keys(part)[0]} ${point.item}`);
	return (
		<>
			<td className="open-question">
				<strong>
					<LensText>{title}</LensText>
				</strong>
				<span className="small soft">{leftText(point, words)}</span>
			</td>
			<td className="open-state">
				<span>
					<OpenMark state={point.state} /> {t(`open.state.${point.state}`)}
				</span>
			</td>
			<td className="open-who" data-label={t("open.who")}>
				<PersonInput
					className="open-input"
					list={people}
					aria-label={t("overview.cell", { column: t("open.who"), title })}
					placeholder={t("open.name")}
					value={point.owner}
					onChange={(owner) => change({ owner })}
				/>
			</td>
			<td data-label={t("open.by")}>
				<DayInput
					className="open-input"
					aria-label={t("overview.cell", { column: t("open.by"), title })}
					value={point.due}
					onChange={(due) => change({ due })}
				/>
			</td>
			<td className="open-number" data-label={t("open.inPillar")}>
				{moveText(point.inPillar, words)}
			</td>
			<td className="open-number" data-label={t("open.overall")}>
				{moveText(point.overall, words)}
			</td>
			<td className="open-go">
				<Link to={pathTo(seen.id, point)} aria-label={t("overview.cell", { column: t(`open.go.${point.state}`), title })}>
					{t(`open.go.${point.state}`)}
				</Link>
			</td>
		</>
	);
}

/** What exactly is missing, where it is less than the whole question. */
function leftText({ state, waiting, unknown }: OpenPoint, { t, lens, list }: Words): string {
	const names = list(unknown.map((id) => requirementTitle(id, lens)));
	if (waiting.kind === "requirements") return t("open.left", { n: waiting.requirements.length, names });
	if (waiting.kind === "reason") return t("questions.sayWhy");
	if (waiting.kind === "confirmation") return t("questions.confirm");
	return state === "dontKnow" ? names : "";
}
