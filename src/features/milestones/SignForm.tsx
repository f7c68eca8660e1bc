import { type FormEvent, useId, useRef, useState } from "react";
import type { SignOffDecision } from "../../domain/milestone/milestone.ts";
import { missingForSignOff, nextSigner, type SignOffOutcome } from "../../domain/milestone/signOff.ts";
import type { Words } from "../../i18n/phrases.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";
import { SignerFields } from "./SignerFields.tsx";
import type { Draft, GivenSignOff, OpenMilestone } from "./types.ts";

interface SignFormProps {
	milestone: OpenMilestone;
	outcome: SignOffOutcome;
	/** False where this device cannot keep it. */
	onSign: (given: GivenSignOff) => Promise<boolean>;
}

const decisions: SignOffDecision[] = ["approve", "approveWithConditions", "reject"];

/** Somebody decides on a milestone. */
export function SignForm({ milestone, outcome, onSign }: SignFormProps) {
	const seen = useSeen();
	const { t, date } = seen.words;
	const { draft, change, lacks, told, submit } = useDraft(outcome, onSign);
	const id = useId();
	return (
		<form className="card stack" onSubmit={submit} aria-labelledby={id} noValidate>
			<h2 id={id}>{titleOf(outcome, seen.words)}</h2>
			<SignerFields
				participants={milestone.sealed.milestone.review.participants}
				draft={draft}
				error={lacks.includes("name") ? t("sign.name.missing") : undefined}
				onChange={change}
			/>
			<fieldset className="stack sign-decisions">
				<legend className="legend">{t("sign.decision")}</legend>
				{decisions.map((decision) => (
					<label key={decision}>
						<input
							type="radio"
							name={`${id}-decision`}
							checked={draft.decision === decision}
							onChange={() => change({ decision })}
						/>
						<span>{t(`sign.decision.${decision}`)}</span>
					</label>
				))}
				{lacks.includes("decision") && <p className="milestone-caution">{t("sign.decision.missing")}</p>}
			</fieldset>
			<TextArea
				label={draft.decision === null || draft.decision === "approve" ? t("sign.comment") : t("sign.comment.required")}
				rows={2}
				value={draft.comment}
				onChange={(comment) => change({ comment })}
				error={lacks.includes("comment") ? t("sign.comment.missing") : undefined}
			/>
			<label className="sign-key">
				<input type="checkbox" checked={draft.withKey} onChange={(event) => change({ withKey: event.target.checked })} />
				<span>
					{t("sign.key")}
					<span className="soft small milestone-line">{t("sign.key.hint")}</span>
				</span>
			</label>
			<p className="row">
				<Button type="submit" look="primary">
					{t("sign.do")}
				</Button>
				<span className="soft small">{t("sign.today", { date: date(seen.report.today) })}</span>
			</p>
			<p role="status">{told && t(`sign.told.${told}`)}</p>
		</form>
	);
}

/** Whose turn it is, once somebody has signed. */
function titleOf(outcome: SignOffOutcome, { t }: Words): string {
	if (outcome.signOffs.length === 0) return t("sign.title");
	const next = nextSigner(outcome);
	return next ? t("sign.title.next", { name: next.name }) : t("sign.title.another");
}

function emptyDraft(outcome: SignOffOutcome): Draft {
	const next = nextSigner(outcome);
	const { id = "", name = "", role = "" } = next ?? {};
	return { participant: id, name, role, decision: null, comment: "", withKey: false };
}

function useDraft(outcome: SignOffOutcome, onSign: SignFormProps["onSign"]) {
	const [typed, setTyped] = useState<Draft | null>(null);
	const [tried, setTried] = useState(false);
	const [told, setTold] = useState<"signed" | "failed" | null>(null);
	const underWay = useRef(false);
	const draft = typed ?? emptyDraft(outcome);
	const missing = missingForSignOff(draft);
	const change = (part: Partial<Draft>) => {
		setTold(null);
		setTyped({ ...draft, ...part });
	};
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		// A second click may come before the first is kept.
		if (underWay.current) return;
		const { decision } = draft;
		setTried(true);
		if (missing.length > 0 || decision === null) return focusFirst(event.currentTarget, missing[0]);
		underWay.current = true;
		const isKept = await onSign({ ...draft, name: draft.name.trim(), role: draft.role.trim(), decision });
		underWay.current = false;
		setTold(isKept ? "signed" : "failed");
		if (!isKept) return;
		setTried(false);
		setTyped(null);
	};
	return { draft, change, lacks: tried ? missing : [], told, submit };
}

const places = { name: "input[type=text]", decision: "input[type=radio]", comment: "textarea" };

function focusFirst(form: HTMLFormElement, missing: keyof typeof places | undefined) {
	if (missing) form.querySelector<HTMLElement>(places[missing])?.focus();
}
