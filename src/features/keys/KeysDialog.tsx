import { useId } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { useSettings } from "../../store/settings.ts";
import { isApple } from "../../ui/historyKeys.ts";
import { type KeyLine, type KeyScreen, keyLines } from "../../ui/keys.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import "./keys.css";

const screens: KeyScreen[] = ["everywhere", "questions", "report", "briefing", "present", "overview", "judging"];

/** Every key of a review by screen, and the way to switch single keys off (WCAG 2.1.4). */
export function KeysDialog({ onClose }: { onClose: () => void }) {
	const { t } = usePhrases();
	const title = useId();
	const lines = keyLines(isApple());
	return (
		<ModalDialog labelledBy={title} className="keys" onClose={onClose}>
			<form method="dialog" className="dialog-head">
				<h2 id={title}>{t("keys.title")}</h2>
				<button type="submit" className="button">
					{t("common.close")}
				</button>
			</form>
			<SingleKeysSwitch />
			<div className="keys-screens">
				{screens.map((screen) => (
					<KeyList key={screen} screen={screen} lines={lines[screen]} />
				))}
			</div>
		</ModalDialog>
	);
}

function SingleKeysSwitch() {
	const { t } = usePhrases();
	const shortcuts = useSettings((settings) => settings.shortcuts);
	const change = useSettings((settings) => settings.change);
	const hint = useId();
	return (
		<div className="keys-switch">
			<label className="keys-use">
				<input
					type="checkbox"
					checked={shortcuts}
					aria-describedby={hint}
					onChange={(event) => change({ shortcuts: event.target.checked })}
				/>
				{t("keys.use")}
			</label>
			<p id={hint} className="small soft">
				{t("keys.use.hint", { key: isApple() ? "⌘" : "Ctrl" })}
			</p>
		</div>
	);
}

function KeyList({ screen, lines }: { screen: KeyScreen; lines: KeyLine[] }) {
	const { t } = usePhrases();
	const shortcuts = useSettings((settings) => settings.shortcuts);
	const title = useId();
	return (
		<section aria-labelledby={title}>
			<h3 id={title}>{t(`keys.screen.${screen}`)}</h3>
			<dl className="keys-list">
				{lines.map((line) => (
					<div key={line.keys.join(" ")} data-off={line.single && !shortcuts}>
						<dt>
							<Keys line={line} />
						</dt>
						<dd>
							{t(line.text)}
							{line.single && !shortcuts && <span className="small"> ({t("keys.off")})</span>}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function Keys({ line: { keys, joint } }: { line: KeyLine }) {
	const { t } = usePhrases();
	const between = { or: t("keys.or"), before: t("keys.then"), plus: "+" }[joint];
	return keys.map((key, place) =>
		key === "…" ? (
			<span key={key}> … </span>
		) : (
			<span key={key}>
				{place > 0 && <span className="small soft"> {between} </span>}
				<kbd className="key">{key}</kbd>
			</span>
		),
	);
}
