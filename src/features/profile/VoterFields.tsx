import { type MouseEvent, useState } from "react";
import type { Voter } from "../../domain/review/review.ts";
import { pointsLeft, pointsToGive } from "../../domain/together/vote.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { useWords } from "../../ui/seen.ts";
import { parseVote } from "./voting.ts";

interface VoterFieldsProps {
	voter: Voter;
	/** In lens order. */
	pillars: string[];
	onPoints: (pillar: string, points: number) => void;
	onRemove: () => void;
}

/** One person's points, with what is left of them said at every change. */
export function VoterFields({ voter, pillars, onPoints, onRemove }: VoterFieldsProps) {
	const { t, lens } = useWords();
	const left = pointsLeft(voter, pillars);
	return (
		<li data-voter={voter.name.toLowerCase()}>
			<fieldset className="profile-voter" aria-label={t("profile.vote.pointsOf", { name: voter.name })}>
				<p className="profile-voter-name">{voter.name}</p>
				<div className="profile-points">
					{pillars.map((id) => (
						<div key={id} className="pillar" {...pillarMark(id, lens)}>
							<PointsGiven
								label={lens.pillars[id]?.short ?? id}
								points={voter.points[id] ?? 0}
								wrong={t("profile.vote.wrong", { points: pointsToGive })}
								onChange={(points) => onPoints(id, points)}
							/>
						</div>
					))}
				</div>
				<output data-left={left === 0 ? "none" : "some"}>{leftText(left, t)}</output>
				<Button
					look="quiet"
					aria-label={`${t("common.remove")}: ${voter.name}`}
					onClick={(event) => {
						focusNext(event);
						onRemove();
					}}
				>
					{t("common.remove")}
				</Button>
			</fieldset>
		</li>
	);
}

function leftText(left: number, t: Phrases["t"]): string {
	if (left > 0) return t("profile.vote.left", { n: left });
	return left < 0 ? t("profile.vote.over", { n: -left }) : t("profile.vote.counts", { points: pointsToGive });
}

interface PointsGivenProps {
	label: string;
	points: number;
	/** What is said of text that is no number of points. */
	wrong: string;
	onChange: (points: number) => void;
}

/** What is no number of points stays visible, is said, and is not kept. */
function PointsGiven({ label, points, wrong, onChange }: PointsGivenProps) {
	const [typed, setTyped] = useState(points === 0 ? "" : String(points));
	const read = parseVote(typed);
	// Another window may change the points while the field stands open.
	const text = read === points || read === null ? typed : String(points);
	const change = (next: string) => {
		setTyped(next);
		const given = parseVote(next);
		if (given !== null) onChange(given);
	};
	return <TextField label={label} error={read === null ? wrong : undefined} value={text} onChange={change} />;
}

/** Before a voter goes, focus moves to the next one, or to where one is added. */
function focusNext({ currentTarget }: MouseEvent<HTMLElement>) {
	const row = currentTarget.closest("li");
	const next = row?.nextElementSibling ?? row?.closest("details")?.querySelector("form");
	next?.querySelector("input")?.focus();
}
