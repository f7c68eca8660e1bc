import type { PlanProblem } from "../../domain/plan/plan.ts";
import type { Obstacle } from "../../domain/plan/planObstacles.ts";
import type { Review } from "../../domain/review/review.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { useSeen, useWords } from "../../ui/seen.ts";
import { obstacleText } from "./planWords.ts";
import { withCap, withPin, withWish } from "./wish.ts";

interface ObstaclesProps {
	obstacles: Obstacle[];
	problem: PlanProblem;
	onGivenUp: () => void;
}

/** What stands against each other where no plan fits, each with a way to give it up. */
export function Obstacles({ obstacles, problem, onGivenUp }: ObstaclesProps) {
	const seen = useSeen();
	const { t } = seen.words;
	return (
		<div className="stack plan-obstacles">
			<p>{t("plan.impossible")}</p>
			<ul className="plan-list">
				{obstacles.map((obstacle) => (
					<li key={JSON.stringify(obstacle)} className="plan-obstacle">
						<span className="plan-obstacle-text">{obstacleText(obstacle, problem, seen)}</span>
						<GiveUp obstacle={obstacle} onGivenUp={onGivenUp} />
					</li>
				))}
			</ul>
		</div>
	);
}

interface GiveUpProps {
	obstacle: Obstacle;
	onGivenUp: () => void;
}

function GiveUp({ obstacle, onGivenUp }: GiveUpProps) {
	const words = useWords();
	const edit = useEdit();
	const label = () => {
		if (obstacle.kind !== "budget") return words.t(obstacle.kind === "cap" ? "plan.lift.cap" : "plan.lift.pin");
		return obstacle.fitsFrom === null ? null : words.t("plan.lift.budget", { n: obstacle.fitsFrom });
	};
	const text = label();
	if (text === null) return null;
	const giveUp = () => {
		edit((review) => without(obstacle, review));
		onGivenUp();
	};
	return <Button onClick={giveUp}>{text}</Button>;
}

function without(obstacle: Obstacle, review: Review): Review {
	if (obstacle.kind === "cap") return withCap(review, obstacle.pillar, null);
	if (obstacle.kind !== "budget") return withPin(review, obstacle.id, "free");
	return obstacle.fitsFrom === null ? review : withWish(review, { budget: obstacle.fitsFrom });
}
