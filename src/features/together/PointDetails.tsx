import { withAnswerOf } from "../../domain/together/sheet.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { pointDetailsId } from "./agendaColumns.tsx";
import type { Point } from "./agendaRows.ts";
import { ConsensusForm } from "./ConsensusForm.tsx";
import { OpinionList } from "./OpinionList.tsx";

interface PointDetailsProps {
	point: Point;
	/** The requirement after it on the agenda. */
	next: string | null;
	onNext: (requirement: string) => void;
	onClose: () => void;
}

/** What each assessor answered, and the consensus that people take by hand. */
export function PointDetails({ point, next, onNext, onClose }: PointDetailsProps) {
	const seen = useSeen();
	const edit = useEdit();
	const { t, lens } = seen.words;
	const { requirement } = point;
	const take = (sheetId: string) => {
		const sheet = seen.review.sheets.find(({ id }) => id === sheetId);
		if (sheet) edit((review) => withAnswerOf(review, sheet, requirement));
	};
	return (
		<div id={pointDetailsId(requirement.id)} className="together-point">
			<p className="together-question">
				<Link to={paths.question(seen.review.id, requirement.item)}>{lens.items[requirement.item]?.question}</Link>
			</p>
			<OpinionList point={point} onTake={take} />
			<ConsensusForm point={point} />
			<p className="row together-point-foot">
				<Button look="quiet" onClick={onClose}>
					{t("common.close")}
				</Button>
				{next !== null && <Button onClick={() => onNext(next)}>{t("together.next")}</Button>}
			</p>
		</div>
	);
}
