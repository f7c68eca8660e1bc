import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Finding } from "../../domain/milestone/preClose.ts";
import { paths } from "../../paths.ts";
import { shortSeal } from "../../seal/seal.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";

interface FreezeCardProps {
	findings: Finding[];
	/** Answers the seal; null where this device cannot keep or seal it. */
	onFreeze: (name: string) => Promise<string | null>;
}

/** What came of freezing. */
type Outcome = { kind: "frozen"; name: string; seal: string } | { kind: "unnamed" | "failed" };

/** Keeps the review as it stands today, under a name. */
export function FreezeCard({ findings, onFreeze }: FreezeCardProps) {
	const seen = useSeen();
	const { t, date } = seen.words;
	const errors = findings.filter(({ level }) => level === "error").length;
	const { name, setName, outcome, isBusy, submit } = useFreezing(onFreeze);
	const told = useRef<HTMLDivElement>(null);
	// What comes next is in view, and one press away.
	useEffect(() => {
		if (outcome?.kind === "frozen") told.current?.querySelector("a")?.focus();
	}, [outcome]);
	return (
		<section className="card stack" aria-labelledby="freeze">
			<div>
				<h2 id="freeze">{t("freeze.title")}</h2>
				<p className="soft">{t("freeze.hint", { date: date(seen.report.today) })}</p>
			</div>
			<form className="stack" onSubmit={submit}>
				<TextField
					label={t("freeze.name")}
					placeholder={t("freeze.name.example")}
					value={name}
					onChange={setName}
					error={outcome?.kind === "unnamed" ? t("freeze.name.missing") : undefined}
				/>
				{errors > 0 && <p className="milestone-caution">{t("freeze.errors", { n: errors })}</p>}
				<p>
					<Button type="submit" look={errors > 0 ? "plain" : "primary"} disabled={isBusy}>
						{t("freeze.do")}
					</Button>
				</p>
			</form>
			<div role="status" className="freeze-outcome" ref={told}>
				{outcome?.kind === "failed" && <p className="milestone-caution">{t("milestones.failed")}</p>}
				{outcome?.kind === "frozen" && (
					<p>
						{t("freeze.done", { name: outcome.name, seal: shortSeal(outcome.seal) })}{" "}
						<Link to={paths.milestone(seen.review.id, outcome.seal)}>{t("freeze.open")}</Link>
					</p>
				)}
			</div>
		</section>
	);
}

function useFreezing(onFreeze: FreezeCardProps["onFreeze"]) {
	const [name, setName] = useState("");
	const [outcome, setOutcome] = useState<Outcome | null>(null);
	const [isBusy, setBusy] = useState(false);
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const input = event.currentTarget.querySelector("input");
		const given = name.trim();
		if (given === "") {
			setOutcome({ kind: "unnamed" });
			input?.focus();
			return;
		}
		setBusy(true);
		const seal = await onFreeze(given);
		setBusy(false);
		setOutcome(seal === null ? { kind: "failed" } : { kind: "frozen", name: given, seal });
		if (seal !== null) setName("");
	};
	return { name, setName, outcome, isBusy, submit };
}
