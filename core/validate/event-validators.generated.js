// Written from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
"use strict";
exports.eventShape = validate21;
const schema6 = {"$id":"journeys:///event.schema.json","type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200},"contact":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":120},"at":{"$ref":"common.schema.json#/$defs/instant"},"properties":{"type":"object","additionalProperties":true}},"required":["contact","name"],"additionalProperties":false};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const schema8 = {"type":"string","format":"date-time"};
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = noted(vErrors, {instancePath,keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///event.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "contact"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "contact")) || (key0 === "name")) || (key0 === "at")) || (key0 === "properties"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data0) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(func2(data1) > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/contact",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data1) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/contact",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/contact",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
if(!(validate23(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data4 = data.properties;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

exports.consentEventShape = validate25;
const schema9 = {"$id":"journeys:///consent-event.schema.json","type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200},"contact":{"type":"string","minLength":1,"maxLength":128},"channel":{"type":"string","enum":["*","email","sms"]},"topic":{"type":"string","pattern":"^(\\*|(?!all$)[a-z0-9][a-z0-9._-]{0,63})$"},"action":{"type":"string","enum":["request","grant","confirm","deny","revoke","expire","import","restore"]},"at":{"$ref":"common.schema.json#/$defs/instant"},"expiresAt":{"$ref":"common.schema.json#/$defs/instant"},"source":{"type":"string","minLength":1,"maxLength":200},"wording":{"type":"string","maxLength":200},"actor":{"type":"string","maxLength":200},"proof":{"type":"object","additionalProperties":true}},"required":["contact","action","source"],"additionalProperties":false};
const func8 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(\\*|(?!all$)[a-z0-9][a-z0-9._-]{0,63})$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = noted(vErrors, {instancePath,keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///consent-event.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "contact"}});
errors++;
}
if(data.action === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
if(data.source === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
for(const key0 in data){
if(!(func8.call(schema9.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data0) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(func2(data1) > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/contact",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data1) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/contact",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/contact",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.channel !== undefined){
let data2 = data.channel;
if(typeof data2 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "*") || (data2 === "email")) || (data2 === "sms"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/channel",keyword:"enum",params:{allowedValues: schema9.properties.channel.enum}});
errors++;
}
}
if(data.topic !== undefined){
let data3 = data.topic;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/topic",keyword:"pattern",params:{pattern: "^(\\*|(?!all$)[a-z0-9][a-z0-9._-]{0,63})$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/topic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data4 === "request") || (data4 === "grant")) || (data4 === "confirm")) || (data4 === "deny")) || (data4 === "revoke")) || (data4 === "expire")) || (data4 === "import")) || (data4 === "restore"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema9.properties.action.enum}});
errors++;
}
}
if(data.at !== undefined){
if(!(validate26(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.expiresAt !== undefined){
if(!(validate26(data.expiresAt, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 === "string"){
if(func2(data7) > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data7) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.wording !== undefined){
let data8 = data.wording;
if(typeof data8 === "string"){
if(func2(data8) > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/wording",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/wording",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actor !== undefined){
let data9 = data.actor;
if(typeof data9 === "string"){
if(func2(data9) > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/actor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.proof !== undefined){
let data10 = data.proof;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/proof",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

function noted(list, error) {
if (list === null) return [error];
list.push(error);
return list;
}
