import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";
import { importCycles } from "./scripts/lint/import-cycles.ts";
import { layerImports } from "./scripts/lint/layer-imports.ts";

const notHere = (selector, message) => ({ selector, message });
const noEnums = notHere("TSEnumDeclaration", "Use a union of strings: enums do not survive type stripping.");
const noDefault = notHere("ExportDefaultDeclaration", "Use a named export.");
const openTable = notHere(
  'TSTypeReference[typeName.name="Record"] > TSTypeParameterInstantiation > TSStringKeyword:first-child',
  "Key a table of words by its union, so that a missing word fails the type check.",
);
const wordless = notHere(
  'LogicalExpression[operator="??"][left.computed=true]',
  "Words that may be missing: key the table by its union, or say with wordsFor() what else is said.",
);

export default defineConfig(
  { ignores: ["dist/", ".cache/", ".astro/", "tests/fixtures/"] },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.recommended,
  astro.configs["flat/recommended"],
  {
    plugins: { house: { rules: { "import-cycles": importCycles, "layer-imports": layerImports } } },
    rules: {
      "house/import-cycles": "error",
      "house/layer-imports": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-depth": ["error", 3],
      "max-params": ["error", 5],
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-syntax": ["error", noEnums],
      "no-warning-comments": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ["**/*.ts"],
    ignores: ["**/*.astro/*.ts"],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["vitest.config.ts"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  // A table of cases, or of a language's words, is as long as it is.
  { files: ["**/*.test.ts", "src/i18n/*/*.ts"], rules: { "max-lines": "off" } },
  { files: ["src/**"], rules: { "no-console": "error" } },
  {
    files: ["src/**/*.ts", "scripts/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/**/*.ts", "scripts/**/*.ts"],
    ignores: ["**/*.d.ts"],
    rules: { "no-restricted-syntax": ["error", noEnums, noDefault] },
  },
  {
    files: ["src/i18n/*/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noEnums, noDefault, openTable, wordless] },
  },
);
