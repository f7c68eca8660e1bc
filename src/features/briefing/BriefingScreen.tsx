import "./steps.css";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { paths } from "../../paths.ts";
import { backFrom } from "../../ui/briefing/cameFrom.ts";
import { useSeen } from "../../ui/seen.ts";
import { narrow, useMedia } from "../../ui/useMedia.ts";
import { queryNow } from "../../ui/useQuery.ts";
import { type ActOf, useSingleKeys } from "../../ui/useSingleKeys.ts";
import { StepFoot } from "./StepFoot.tsx";
import { StepsBar } from "./StepsBar.tsx";
import { StepView } from "./StepView.tsx";
import { stepBeside, stepIn, steps } from "./steps.ts";
import { markedIn, moveMark } from "./useMark.ts";

type Act = ActOf<"briefing">;

/** The briefing for a room: result, decisions, gaps, plan, each in one sentence and one figure. On a phone one under another. */
export function BriefingScreen() {
	const { review } = useSeen();
	const [query] = useSearchParams();
	const { state } = useLocation();
	const navigate = useNavigate();
	const room = useRef<HTMLDivElement>(null);
	const [isUsed, setUsed] = useState(false);
	const isNarrow = useMedia(narrow);
	const step = stepIn(query);
	const back = backFrom(state, paths.report(review.id));
	const goTo = (other: string) => navigate(paths.briefing(review.id, other), { replace: true, state });
	const act = (asked: Act): boolean => {
		if (!isMeant(asked, room.current)) return false;
		setUsed(true);
		if (asked.kind === "leave") navigate(back.from, { replace: true, state: { backAt: back.top } });
		else if (asked.kind === "next" || asked.kind === "previous") goTo(stepBeside(stepIn(queryNow()), asked.kind));
		else if (asked.kind === "option") goTo(steps[asked.number - 1] ?? step);
		else if (asked.kind === "up" || asked.kind === "down") moveMark(room.current, asked.kind);
		else if (asked.kind !== "dontKnow") actOf(room.current, asked.kind)?.click();
		return true;
	};
	const keys = useSingleKeys("briefing", act);
	useArrivalAtStep(room, isNarrow ? "all" : step);
	return (
		<div ref={room} className="steps" data-keys={keys}>
			<StepsBar step={step} state={state} />
			<div className="steps-room">
				{isNarrow ? (
					steps.map((one) => <StepView key={one} step={one} as={one === "result" ? "h1" : "h2"} />)
				) : (
					<StepView key={step} step={step} as="h1" />
				)}
			</div>
			<StepFoot step={step} back={back} isUsed={isUsed} />
		</div>
	);
}

/** Enter does what has the focus, where that can be pressed; 1 to 4 are steps, no other digit is anything. */
function isMeant(asked: Act, room: HTMLElement | null): boolean {
	if (asked.kind === "dontKnow") return false;
	if (asked.kind === "option") return asked.number <= steps.length;
	if (asked.kind === "open") return document.activeElement?.matches("a, button") !== true && markedIn(room) !== null;
	if (asked.kind === "owner" || asked.kind === "close" || asked.kind === "other") return actOf(room, asked.kind) !== null;
	return true;
}

/** What a key presses in the marked row. */
const actOf = (room: HTMLElement | null, act: string): HTMLElement | null =>
	markedIn(room)?.querySelector<HTMLElement>(`[data-act="${act}"]`) ?? null;

/** At each step its heading has the focus, so that it is read out and keys work at once. */
function useArrivalAtStep(room: RefObject<HTMLElement | null>, step: string) {
	useEffect(() => {
		const heading = room.current?.querySelector<HTMLElement>("h1");
		if (step === "all" || !heading) return;
		document.title = `${heading.textContent} · Plumbline`;
		heading.focus({ preventScroll: true });
	}, [room, step]);
}
