#!/usr/bin/env node
'use strict';
// The way in from npm: lets Node run the TypeScript of the command line, then hands over.
require('tsx/cjs');
require('./process.ts');
