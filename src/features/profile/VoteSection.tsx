import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { withVotes } from "../../domain/review/changes.ts";
import type { Voter } from "../../domain/review/review.ts";
import { pointsToGive } from "../../domain/together/vote.ts";
import { AddVoter } from "./AddVoter.tsx";
import { VoteResult } from "./VoteResult.tsx";
import { VoterFields } from "./VoterFields.tsx";
import { findVoter, withoutVoter, withPoints, withVoter } from "./voting.ts";
import "./voteSection.css";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";

/** Several people spread a hundred points each over the pillars; what they say together can become the priorities. */
export function VoteSection() {
	const seen = useSeen();
	const edit = useEdit();
	const { t } = seen.words;
	const { votes } = seen.review;
	const pillars = seen.report.pillars.map(({ id }) => id);
	const box = useRef<HTMLUListElement>(null);
	const [openAtFirst] = useState(votes.length > 0);
	const change = (changed: (voters: Voter[]) => Voter[]) => edit((review) => withVotes(review, changed(review.votes)));
	/** A name that votes already is not added again: its fields are where one wants to be. */
	const add = (name: string) => {
		flushSync(() => change((voters) => withVoter(voters, name)));
		const voter = [...(box.current?.children ?? [])].find((row) => row.getAttribute("data-voter") === name.trim().toLowerCase());
		voter?.querySelector("input")?.focus();
	};
	return (
		<section className="card" aria-labelledby="profile-vote">
			<details className="profile-vote" open={openAtFirst}>
				<summary>
					<h2 id="profile-vote">{t("profile.vote")}</h2>
				</summary>
				<div className="stack">
					<p className="soft">{t("profile.vote.hint", { points: pointsToGive })}</p>
					<ul className="profile-voters" ref={box}>
						{votes.map((voter) => (
							<VoterFields
								key={voter.id}
								voter={voter}
								pillars={pillars}
								onPoints={(pillar, points) => change((voters) => withPoints(voters, voter.id, pillar, points))}
								onRemove={() => change((voters) => withoutVoter(voters, voter.id))}
							/>
						))}
					</ul>
					<AddVoter
						offered={seen.review.participants.filter(({ name }) => name.trim() !== "" && !findVoter(votes, name))}
						onAdd={add}
					/>
					{votes.length > 0 && <VoteResult />}
				</div>
			</details>
		</section>
	);
}
