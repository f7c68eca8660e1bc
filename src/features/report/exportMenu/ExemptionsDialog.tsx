import { useId, useMemo, useState } from "react";
import { type Exemption, type ExemptionTarget, exemptionsOf } from "../../../domain/report/exemptions.ts";
import { notExemptedText } from "../../../i18n/exemptionWords.ts";
import { requirementTitle } from "../../../i18n/reportWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { LensText } from "../../../ui/LensText.tsx";
import { closeDialog, ModalDialog } from "../../../ui/ModalDialog.tsx";
import { Segmented } from "../../../ui/Segmented.tsx";
import { useSeen } from "../../../ui/seen.ts";
import type { ExemptionFile } from "./choices.ts";
import "./exemptionsDialog.css";

interface ExemptionsDialogProps {
	/** One for each scanner that exempts. */
	files: readonly ExemptionFile[];
	onSave: (file: ExemptionFile) => void;
	onClose: () => void;
}

/** The same in every language. */
const scanners: Record<ExemptionTarget, string> = { azqr: "azqr", psrule: "PSRule", policy: "Azure Policy" };

/** Which accepted risks become exemptions, which do not and why: told before the file is saved. */
export function ExemptionsDialog({ files, onSave, onClose }: ExemptionsDialogProps) {
	const { review, report, lens, words } = useSeen();
	const { t } = words;
	const title = useId();
	const [target, setTarget] = useState(files[0]?.options ?? "azqr");
	const file = files.find(({ options }) => options === target);
	const { exempted, not } = useMemo(() => exemptionsOf(target, report, lens, review), [target, report, lens, review]);
	const isEmpty = exempted.length === 0;
	return (
		<ModalDialog labelledBy={title} className="exemptions-dialog" onClose={onClose}>
			<form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (isEmpty || !file) return;
					closeDialog();
					onSave(file);
				}}
			>
				<h2 id={title}>{t("exemptions.title")}</h2>
				<Segmented
					label={t("exemptions.for")}
					value={target}
					options={files.map(({ options }) => ({ value: options, label: scanners[options] }))}
					onChange={setTarget}
				/>
				<p className="soft">{t("exemptions.lead")}</p>
				<div className="exemptions-dialog-lists">
					<p>{isEmpty ? t("exemptions.none") : t("exemptions.count", { n: exempted.length })}</p>
					<ul>
						{exempted.map((one) => (
							<li key={`${one.gap.id} ${JSON.stringify(one.entry)}`}>
								<ExemptionLine exemption={one} />
							</li>
						))}
					</ul>
					{not.length > 0 && (
						<>
							<h3>{t("exemptions.not")}</h3>
							<ul>
								{not.map((one) => (
									<li key={`${one.gap.id} ${one.why} ${one.entry}`}>{notExemptedText(one, words)}</li>
								))}
							</ul>
						</>
					)}
					<p className="small soft">{t(`exemptions.limit.${target}`)}</p>
				</div>
				<div className="exemptions-dialog-foot">
					<Button onClick={closeDialog}>{t("common.cancel")}</Button>
					<Button type="submit" look="primary" aria-disabled={isEmpty || undefined}>
						{t("exemptions.save")}
					</Button>
				</div>
			</form>
		</ModalDialog>
	);
}

/** So many resources are named; the file has all. */
const mostNamed = 3;

function ExemptionLine({ exemption: { gap, entry, resources } }: { exemption: Exemption }) {
	const { words } = useSeen();
	const { t, list } = words;
	const names = resources.map(({ name }) => name);
	const rest = names.length - mostNamed;
	const named = list([...names.slice(0, mostNamed), ...(rest > 0 ? [t("evidence.more", { n: rest })] : [])]);
	const { expires, approver } = gap.decision;
	return (
		<>
			<LensText>{requirementTitle(gap.namedBy, words.lens)}</LensText>
			<span className="small soft">
				{[entry.id, named, t("exemptions.until", { day: words.briefDate(expires), approver })].join(" · ")}
			</span>
		</>
	);
}
