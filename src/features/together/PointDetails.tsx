import { withAnswerOf } from "../../domain/together/sheet.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import type { Desk } from "../../ui/desk.ts";
import { Link } from "../../ui/Link.tsx";
import { pointDetailsId } from "./agendaColumns.tsx";
import type { Point } from "./agendaRows.ts";
import { ConsensusForm } from "./ConsensusForm.tsx";
import { OpinionList } from "./OpinionList.tsx";

interface PointDetailsProps {
	desk: Desk;
	point: Point;
	/** The requirement after it on the agenda. */
	next: string | null;
	onNext: (requirement: string) => void;
	onClose: () => void;
}

/** What each assessor answered, and the consensus that people take by hand. */
export function PointDetails({ desk, point, next, onNext, onClose }: PointDetailsProps) {
	const { t, lens } = desk.words;
	const { requirement } = point;
	const take = (sheetId: string) => {
		const sheet = desk.review.sheets.find(({ id }) => id === sheetId);
		if (sheet) desk.edit((review) => withAnswerOf(review, sheet, requirement));
	};
	return (
		<div id={pointDetailsId(requirement.id)} className="together-point">
			<p className="together-question">
				<Link to={paths.question(desk.review.id, requirement.item)}>{lens.items[requirement.item]?.question}</Link>
			</p>
			<OpinionList desk={desk} point={point} onTake={take} />
			<ConsensusForm desk={desk} point={point} />
			<p className="row together-point-foot">
				<Button look="quiet" onClick={onClose}>
					{t("common.close")}
				</Button>
				{next !== null && <Button onClick={() => onNext(next)}>{t("together.next")}</Button>}
			</p>
		</div>
	);
}
