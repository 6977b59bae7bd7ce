import { CategoryScale, Chart, LinearScale } from "chart.js";

// The axes alone: the rest of the library stays out of the download.
Chart.register(CategoryScale, LinearScale);

export { Chart };
