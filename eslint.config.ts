import next from '@next/eslint-plugin-next'
import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { everywhere, roomBlocks } from './scripts/lint/room-blocks'

export default defineConfig(
  globalIgnores([
    '.next*/',
    'prisma/generated/',
    'test-results/',
    'next-env.d.ts',
    'data*/',
    '**/*.{js,mjs,cjs}',
  ]),
  tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 300],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // A listener may return nothing or an answer: `() => boolean | void` says exactly that.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // next-intl's own successor (next/root-params) does not reach route handlers and tests yet.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'next-intl', name: 'setRequestLocale' }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], next.configs['core-web-vitals']],
  },
  everywhere,
  roomBlocks,
)
