import { withWorkload } from "../../domain/review/changes.ts";
import { countingVotes, differencesFromVote, type PillarVote, pointsToGive } from "../../domain/together/vote.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { Button } from "../../ui/Button.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { type Move, movesUnder, prioritiesOf } from "./voting.ts";
import "./voteResult.css";
import type { Words } from "../../i18n/phrases.ts";
import { useEdit } from "../../ui/editing.ts";
import { useSeen, useWords } from "../../ui/seen.ts";

/** What the votes say together, what that would do to the order of the gaps, and the way to take it over. */
export function VoteResult() {
	const { report, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const voted = report.votes.pillars;
	if (voted.length === 0) return <p className="soft">{t("profile.vote.none", { points: pointsToGive })}</p>;
	const ids = report.pillars.map(({ id }) => id);
	const inUse = differencesFromVote(voted, report.pillars).length === 0;
	return (
		<div className="stack profile-vote-result">
			<h3>{t("profile.vote.result", { n: countingVotes(report.votes.voters, ids).length })}</h3>
			<PillarVotes voted={voted} />
			<OrderEffect voted={voted} />
			<div className="row">
				<Button look="primary" onClick={() => edit((review) => withWorkload(review, { priorities: prioritiesOf(voted) }))}>
					{t("profile.vote.use")}
				</Button>
				<span className="soft" role="status">
					{inUse && t("profile.vote.used")}
				</span>
			</div>
		</div>
	);
}

function PillarVotes({ voted }: { voted: PillarVote[] }) {
	const words = useWords();
	const { t } = words;
	return (
		<table className="profile-votes figures">
			<thead>
				<tr>
					<th scope="col">{t("report.pillar")}</th>
					<th scope="col">{t("profile.vote.mean")}</th>
					<th scope="col">{t("profile.vote.spread")}</th>
					<th scope="col">{t("profile.vote.priority")}</th>
				</tr>
			</thead>
			<tbody>
				{voted.map((vote) => (
					<tr key={vote.pillar}>
						<th scope="row">
							<PillarName id={vote.pillar} texts={words.lens} short />
						</th>
						<td>{words.number(vote.mean, 1)}</td>
						<td className="pillar" {...pillarMark(vote.pillar, words.lens)}>
							<Spread vote={vote} />
							<span className="soft">{spreadText(vote, words)}</span>
						</td>
						<td>
							<PriorityVoted vote={vote} />
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

const spreadText = ({ least, most }: PillarVote, { t }: Words): string =>
	t(least === most ? "profile.vote.spread.same" : "profile.vote.spread.of", { least, most });

/** From least to most on a scale of all points, with the mean marked. */
const Spread = ({ vote: { least, most, mean } }: { vote: PillarVote }) => (
	<span className="profile-spread" aria-hidden="true">
		<span style={{ insetInlineStart: `${least}%`, width: `${most - least}%` }} />
		<i style={{ insetInlineStart: `${mean}%` }} />
	</span>
);

function PriorityVoted({ vote }: { vote: PillarVote }) {
	const { report, words } = useSeen();
	const inUse = report.pillars.find(({ id }) => id === vote.pillar)?.priority ?? vote.priority;
	const values = { voted: vote.priority, inUse };
	if (inUse === vote.priority) return <span>{words.t("profile.vote.priority.kept", values)}</span>;
	return <strong>{words.t("profile.vote.priority.changed", values)}</strong>;
}

function OrderEffect({ voted }: { voted: PillarVote[] }) {
	const { report, words } = useSeen();
	const { t } = words;
	const { first, gone } = movesUnder(prioritiesOf(voted), report);
	if (first.length === 0) return null;
	const title = (id: string) => requirementTitle(report.gaps.find((gap) => gap.id === id)?.namedBy ?? id, words.lens);
	if (first.every(({ before, after }) => before === after)) return <p>{t("profile.vote.order.same")}</p>;
	const left = gone.map(({ id, after }) => t("profile.vote.goneTo", { gap: title(id), after }));
	return (
		<div className="profile-moves">
			<h4>{t("profile.vote.order")}</h4>
			<ol>
				{first.map((move) => (
					<li key={move.id}>
						{title(move.id)} <Moved move={move} />
					</li>
				))}
			</ol>
			{left.length > 0 && <p>{t("profile.vote.gone", { gaps: words.list(left) })}</p>}
			<p className="soft">{t("profile.vote.order.rule")}</p>
		</div>
	);
}

function Moved({ move: { before, after } }: { move: Move }) {
	const { t } = useWords();
	if (before === after) return <span className="soft">({t("profile.vote.kept")})</span>;
	return (
		<strong className="small profile-moved">
			<span aria-hidden="true">{after < before ? "↑" : "↓"}</span> {t("profile.vote.moved", { before })}
		</strong>
	);
}
