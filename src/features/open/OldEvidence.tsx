import type { GivenFigure } from "../../domain/report/givenFigure.ts";
import { findAnswer } from "../../domain/review/answer.ts";
import { givenName } from "../../i18n/givenWords.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";

/** Evidence older than the team's limit: each piece with its day, who brings it anew, and the way to where that is done. */
export function OldEvidence() {
	const { review, report, words } = useSeen();
	const { t } = words;
	const files = (report.evidence?.files ?? []).filter(({ isStale }) => isStale);
	const given = (report.given?.all ?? []).filter(({ isStale }) => isStale);
	const n = files.length + given.length;
	if (n === 0) return null;
	return (
		<details className="open-evidence">
			<summary>{t("open.old", { n })}</summary>
			<ul>
				{files.map(({ name, hash, seen }) => (
					<li key={hash}>
						<Old name={name} day={seen} owner={review.workload.owner} to={paths.evidence(review.id)} what={t("open.old.file")} />
					</li>
				))}
				{given.map((one) => (
					<li key={one.id}>
						<OldGiven given={one} />
					</li>
				))}
			</ul>
		</details>
	);
}

/** Whoever owns its question brings it anew there. */
function OldGiven({ given }: { given: GivenFigure }) {
	const { review, words } = useSeen();
	const owner = findAnswer(review, given.item).owner || review.workload.owner;
	const to = paths.question(review.id, given.item);
	return <Old name={givenName(given)} day={given.day} owner={owner} to={to} what={words.t("open.old.given")} />;
}

interface OldProps {
	name: string;
	/** ISO day. */
	day: string;
	/** Empty: nobody. */
	owner: string;
	to: string;
	/** What is to be done, as the name of the link. */
	what: string;
}

function Old({ name, day, owner, to, what }: OldProps) {
	const { t, briefDate } = useSeen().words;
	return (
		<>
			{t("open.old.of", { name, day: briefDate(day) })}{" "}
			<Link to={to}>{owner.trim() === "" ? what : t("open.old.by", { owner, what })}</Link>
		</>
	);
}
