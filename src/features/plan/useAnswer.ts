import { useEffect, useState } from "react";
import type { Job, JobKind, Jobs } from "../../planner/jobs.ts";
import { openPlanner } from "../../planner/planner.ts";
import { keepAnswer, knownAnswer } from "./knownAnswers.ts";

interface Asked<K extends JobKind> {
	/** The last answer, also while a new one is worked on. */
	output: Jobs[K]["output"] | null;
	/** What the job under way has told so far. */
	progress: Jobs[K]["progress"][];
	isWorking: boolean;
	hasFailed: boolean;
}

type Answer<K extends JobKind> = Asked<K> & { to: Job<K> | null };

/** Asks the planner in its worker, anew whenever the job says something else; the former job is given up. */
export function useAnswer<K extends JobKind>(job: Job<K> | null, waitMilliseconds: number): Asked<K> {
	const asked = useSame(job);
	const [planner] = useState(() => openPlanner());
	const [answer, setAnswer] = useState<Answer<K>>(() => knownTo(asked) ?? { to: null, ...nothingYet });
	useEffect(() => () => planner.cancel(), [planner]);
	useEffect(() => {
		if (!asked) return;
		const kept = knownTo(asked);
		if (kept) {
			setAnswer(kept);
			return;
		}
		let isCurrent = true;
		const say = (change: Partial<Answer<K>>) => {
			if (isCurrent) setAnswer((former) => ({ ...former, ...change }));
		};
		const start = () => {
			const told: Jobs[K]["progress"][] = [];
			say({ progress: told });
			const tell = (progress: Jobs[K]["progress"]) => {
				told.push(progress);
				say({ progress: [...told] });
			};
			planner.ask(asked, tell).then(
				(output) => {
					if (!output) return;
					keepAnswer(asked, output);
					say({ to: asked, output, hasFailed: false });
				},
				() => say({ to: asked, output: null, hasFailed: true }),
			);
		};
		const timer = setTimeout(start, waitMilliseconds);
		return () => {
			isCurrent = false;
			clearTimeout(timer);
		};
	}, [asked, planner, waitMilliseconds]);
	if (!asked) return nothingYet;
	return { ...answer, isWorking: answer.to !== asked };
}

/** The answer to a job that was worked on before; null where none was. */
function knownTo<K extends JobKind>(job: Job<K> | null): Answer<K> | null {
	const output = job ? knownAnswer(job) : undefined;
	return output === undefined ? null : { ...nothingYet, to: job, output };
}

const nothingYet = { output: null, progress: [], isWorking: false, hasFailed: false };

/** The former object as long as it says the same. */
function useSame<T>(value: T): T {
	const [same, setSame] = useState(value);
	const isSame = same === value || JSON.stringify(same) === JSON.stringify(value);
	if (!isSame) setSame(value);
	return isSame ? same : value;
}
