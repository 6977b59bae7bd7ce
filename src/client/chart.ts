import type { ChartData } from "../charts/chart-data.ts";
import type { ChartView } from "./chart-view.ts";

/**
 * `<nl-chart>`: pictures and a JSON data block. Adds the button that swaps the pictures for an interactive chart, whose
 * code is loaded only then.
 */
class NlChart extends HTMLElement {
  #view: ChartView | undefined;
  #button: HTMLButtonElement | undefined;
  #isLoading = false;

  connectedCallback(): void {
    if (this.#button) return;
    this.#button = document.createElement("button");
    this.#button.type = "button";
    this.#button.className = "chart-open";
    this.#button.setAttribute("aria-expanded", "false");
    this.#button.textContent = this.#data().words.open;
    this.#button.addEventListener("click", () => void (this.#view ? this.#close() : this.#open()));
    this.append(this.#button);
  }

  disconnectedCallback(): void {
    this.#close();
  }

  #data(): ChartData {
    return JSON.parse(this.querySelector("script")?.textContent ?? "") as ChartData;
  }

  async #open(): Promise<void> {
    if (this.#isLoading) return;
    const { spec, words } = this.#data();
    this.#isLoading = true;
    this.#say(words.loading);
    try {
      const { ChartView: View } = await import("./chart-view.ts");
      if (this.isConnected) this.#start(new View(spec, words, () => this.#leave()));
      this.#say(words.close);
    } catch {
      this.#say(words.failed);
    } finally {
      this.#isLoading = false;
    }
  }

  #start(view: ChartView): void {
    this.#view = view;
    this.#pictures(true);
    this.#button?.after(view.element);
    view.start();
  }

  /** Closes, and leaves the keyboard where it can open again. */
  #leave(): void {
    this.#close();
    this.#button?.focus();
  }

  #close(): void {
    this.#view?.destroy();
    this.#view = undefined;
    this.#pictures(false);
    if (this.isConnected) this.#say(this.#data().words.open);
  }

  #say(text: string): void {
    if (!this.#button) return;
    this.#button.textContent = text;
    this.#button.setAttribute("aria-expanded", String(this.#view !== undefined));
  }

  #pictures(isHidden: boolean): void {
    // Hidden on the screen only: paper has the picture.
    this.toggleAttribute("data-interactive", isHidden);
  }
}

customElements.define("nl-chart", NlChart);
