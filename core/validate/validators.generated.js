// Written from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
"use strict";
exports.journeyShape = validate21;
const schema6 = {"$id":"journeys:///journey.schema.json","type":"object","properties":{"$schema":{"const":"urn:n8n-nodes-journeys:journey:1"},"schemaVersion":{"const":1},"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"type":"string","minLength":1,"maxLength":120},"description":{"type":"string","maxLength":4000},"settings":{"type":"object","properties":{"timeZone":{"$ref":"common.schema.json#/$defs/timeZone"},"reentry":{"type":"object","properties":{"mode":{"type":"string","enum":["never","always","after"]},"days":{"type":"integer","minimum":0,"maximum":3650}},"required":["mode","days"],"additionalProperties":false},"quietHours":{"type":"object","properties":{"from":{"$ref":"common.schema.json#/$defs/localTime"},"to":{"$ref":"common.schema.json#/$defs/localTime"}},"required":["from","to"],"additionalProperties":false},"exitWhen":{"type":"array","items":{"$ref":"segment.schema.json#/$defs/rule"}},"goal":{"$ref":"segment.schema.json#/$defs/rule"}},"required":["timeZone","reentry","exitWhen"],"additionalProperties":false},"topics":{"type":"array","items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/topic"},"name":{"type":"string","minLength":1,"maxLength":120},"basis":{"type":"string","enum":["consent","contract","legal-obligation"]}},"required":["id","name","basis"],"additionalProperties":false}},"steps":{"type":"array","items":{"$ref":"step.schema.json"},"maxItems":2000},"edges":{"type":"array","items":{"$ref":"#/$defs/edge"},"maxItems":8000},"messages":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"$ref":"message.schema.json"}},"tests":{"type":"array","items":{"type":"object","additionalProperties":true}},"layout":{"type":"object","additionalProperties":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x","y"],"additionalProperties":false}},"map":{"type":"object","properties":{"stages":{"type":"array","items":{"$ref":"#/$defs/stage"},"maxItems":50},"stageOf":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"$ref":"common.schema.json#/$defs/id"}},"touchpoints":{"type":"array","items":{"$ref":"#/$defs/touchpoint"},"maxItems":500}},"required":["stages","stageOf","touchpoints"],"additionalProperties":false},"n8n":{"type":"object","additionalProperties":true}},"required":["$schema","schemaVersion","id","name","settings","steps","edges"],"additionalProperties":false,"$defs":{"edge":{"type":"object","properties":{"from":{"$ref":"common.schema.json#/$defs/id"},"port":{"type":"string","minLength":1,"maxLength":80},"to":{"$ref":"common.schema.json#/$defs/id"},"input":{"type":"integer","minimum":0},"type":{"type":"string","minLength":1}},"required":["from","port","to"],"additionalProperties":false},"stage":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000}},"required":["id","name","note"],"additionalProperties":false},"touchpoint":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"type":"string","minLength":1,"maxLength":120},"stage":{"type":"string","maxLength":64},"where":{"type":"string","maxLength":120},"steps":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"maxItems":200},"needs":{"type":"string","maxLength":2000},"feeling":{"type":"string","enum":["delighted","pleased","neutral","uneasy","upset"]},"feels":{"type":"string","maxLength":2000},"hurts":{"type":"string","maxLength":2000},"owner":{"type":"string","maxLength":120},"note":{"type":"string","maxLength":2000}},"required":["id","name","stage","where","steps","needs","feeling","feels","hurts","owner","note"],"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const schema8 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
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

const schema9 = {"type":"string","minLength":1,"maxLength":64};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 64){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func3(data) < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"};
const pattern1 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/group"},{"$ref":"#/$defs/attribute"},{"$ref":"#/$defs/event"},{"$ref":"#/$defs/message"}]};
const schema14 = {"type":"object","properties":{"type":{"const":"group"},"combinator":{"type":"string","enum":["all","any","none"]},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"}}},"required":["type","combinator","rules"],"additionalProperties":false};
const wrapper0 = {validate: validate33};
const schema15 = {"type":"object","properties":{"type":{"const":"attribute"},"field":{"type":"string","minLength":1,"maxLength":200},"op":{"type":"string","enum":["eq","ne","lt","lte","gt","gte","contains","starts-with","in","exists","missing"]},"value":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}}},"required":["type","field","op"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.field === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "field"}});
errors++;
}
if(data.op === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "op"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "field")) || (key0 === "op")) || (key0 === "value"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("attribute" !== data.type){
vErrors = noted(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "attribute"}});
errors++;
}
}
if(data.field !== undefined){
let data1 = data.field;
if(typeof data1 === "string"){
if(func3(data1) > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/field",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func3(data1) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/field",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/field",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.op !== undefined){
let data2 = data.op;
if(typeof data2 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/op",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data2 === "eq") || (data2 === "ne")) || (data2 === "lt")) || (data2 === "lte")) || (data2 === "gt")) || (data2 === "gte")) || (data2 === "contains")) || (data2 === "starts-with")) || (data2 === "in")) || (data2 === "exists")) || (data2 === "missing"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/op",keyword:"enum",params:{allowedValues: schema15.properties.op.enum}});
errors++;
}
}
if(data.value !== undefined){
let data3 = data.value;
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (!(Array.isArray(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: schema15.properties.value.type}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = noted(vErrors, {instancePath:instancePath+"/value/" + i0,keyword:"type",params:{type: schema15.properties.value.items.type}});
errors++;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"type":{"const":"event"},"event":{"type":"string","minLength":1,"maxLength":120},"measure":{"type":"string","enum":["count","sum","min","max","days-since-first","days-since-last"]},"property":{"type":"string","maxLength":120},"within":{"$ref":"common.schema.json#/$defs/duration"},"op":{"type":"string","enum":["eq","ne","lt","lte","gt","gte"]},"value":{"type":"number"}},"required":["type","event","measure","op","value"],"additionalProperties":false};
const schema17 = {"type":"object","properties":{"amount":{"type":"number","exclusiveMinimum":0,"maximum":100000},"unit":{"type":"string","enum":["seconds","minutes","hours","days","weeks"]}},"required":["amount","unit"],"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "unit"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data0 <= 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "seconds") || (data1 === "minutes")) || (data1 === "hours")) || (data1 === "days")) || (data1 === "weeks"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.event === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "event"}});
errors++;
}
if(data.measure === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "measure"}});
errors++;
}
if(data.op === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "op"}});
errors++;
}
if(data.value === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "event")) || (key0 === "measure")) || (key0 === "property")) || (key0 === "within")) || (key0 === "op")) || (key0 === "value"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("event" !== data.type){
vErrors = noted(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "event"}});
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 === "string"){
if(func3(data1) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/event",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/event",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.measure !== undefined){
let data2 = data.measure;
if(typeof data2 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/measure",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data2 === "count") || (data2 === "sum")) || (data2 === "min")) || (data2 === "max")) || (data2 === "days-since-first")) || (data2 === "days-since-last"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/measure",keyword:"enum",params:{allowedValues: schema16.properties.measure.enum}});
errors++;
}
}
if(data.property !== undefined){
let data3 = data.property;
if(typeof data3 === "string"){
if(func3(data3) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/property",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/property",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.within !== undefined){
if(!(validate37(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.op !== undefined){
let data5 = data.op;
if(typeof data5 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/op",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data5 === "eq") || (data5 === "ne")) || (data5 === "lt")) || (data5 === "lte")) || (data5 === "gt")) || (data5 === "gte"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/op",keyword:"enum",params:{allowedValues: schema16.properties.op.enum}});
errors++;
}
}
if(data.value !== undefined){
let data6 = data.value;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","properties":{"type":{"const":"message"},"measure":{"type":"string","enum":["sent","replied"]},"topic":{"type":"string","maxLength":64},"within":{"$ref":"common.schema.json#/$defs/duration"},"op":{"type":"string","enum":["eq","ne","lt","lte","gt","gte"]},"value":{"type":"number"}},"required":["type","measure","op","value"],"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.measure === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "measure"}});
errors++;
}
if(data.op === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "op"}});
errors++;
}
if(data.value === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "measure")) || (key0 === "topic")) || (key0 === "within")) || (key0 === "op")) || (key0 === "value"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("message" !== data.type){
vErrors = noted(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message"}});
errors++;
}
}
if(data.measure !== undefined){
let data1 = data.measure;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/measure",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "sent") || (data1 === "replied"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/measure",keyword:"enum",params:{allowedValues: schema18.properties.measure.enum}});
errors++;
}
}
if(data.topic !== undefined){
let data2 = data.topic;
if(typeof data2 === "string"){
if(func3(data2) > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/topic",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/topic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.within !== undefined){
if(!(validate37(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.op !== undefined){
let data4 = data.op;
if(typeof data4 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/op",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "eq") || (data4 === "ne")) || (data4 === "lt")) || (data4 === "lte")) || (data4 === "gt")) || (data4 === "gte"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/op",keyword:"enum",params:{allowedValues: schema18.properties.op.enum}});
errors++;
}
}
if(data.value !== undefined){
let data5 = data.value;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "group"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "attribute"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === "message"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.combinator === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "combinator"}});
errors++;
}
if(data.rules === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "combinator")) || (key0 === "rules"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("group" !== data.type){
vErrors = noted(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "group"}});
errors++;
}
}
if(data.combinator !== undefined){
let data1 = data.combinator;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/combinator",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "all") || (data1 === "any")) || (data1 === "none"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/combinator",keyword:"enum",params:{allowedValues: schema14.properties.combinator.enum}});
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data2[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "group"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "attribute"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === "message"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"string","pattern":"^(?!all$)[a-z0-9][a-z0-9._-]{0,63}$"};
const pattern3 = new RegExp("^(?!all$)[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?!all$)[a-z0-9][a-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema21 = {"$id":"journeys:///step.schema.json","type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"steps/entry.schema.json"},{"$ref":"steps/segment.schema.json"},{"$ref":"steps/consent-check.schema.json"},{"$ref":"steps/fatigue-cap.schema.json"},{"$ref":"steps/tailor.schema.json"},{"$ref":"steps/send.schema.json"},{"$ref":"steps/wait-for-reply.schema.json"},{"$ref":"steps/delay.schema.json"},{"$ref":"steps/split.schema.json"},{"$ref":"steps/exit.schema.json"},{"$ref":"steps/n8n.schema.json"}],"$defs":{"n8nKeys":{"type":"object","additionalProperties":true}}};
const schema22 = {"$id":"journeys:///steps/entry.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"entry"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"source":{"type":"string","enum":["offer","event","items"]},"event":{"type":"string","maxLength":120}},"required":["source","event"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":true};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/entry.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("entry" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "entry"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.source === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data4.event === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "event"}});
errors++;
}
for(const key1 in data4){
if(!((key1 === "source") || (key1 === "event"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.source !== undefined){
let data5 = data4.source;
if(typeof data5 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/source",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "offer") || (data5 === "event")) || (data5 === "items"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/source",keyword:"enum",params:{allowedValues: schema22.properties.config.properties.source.enum}});
errors++;
}
}
if(data4.event !== undefined){
let data6 = data4.event;
if(typeof data6 === "string"){
if(func3(data6) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/event",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/event",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate59(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema25 = {"$id":"journeys:///steps/segment.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"segment"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"segments":{"type":"array","items":{"$ref":"../segment.schema.json"},"minItems":1,"maxItems":20},"asOf":{"type":"string","maxLength":40}},"required":["segments","asOf"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"journeys:///segment.schema.json","type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"type":"string","minLength":1,"maxLength":120},"rule":{"$ref":"#/$defs/rule"}},"required":["id","name","rule"],"additionalProperties":false,"$defs":{"rule":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/group"},{"$ref":"#/$defs/attribute"},{"$ref":"#/$defs/event"},{"$ref":"#/$defs/message"}]},"group":{"type":"object","properties":{"type":{"const":"group"},"combinator":{"type":"string","enum":["all","any","none"]},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"}}},"required":["type","combinator","rules"],"additionalProperties":false},"attribute":{"type":"object","properties":{"type":{"const":"attribute"},"field":{"type":"string","minLength":1,"maxLength":200},"op":{"type":"string","enum":["eq","ne","lt","lte","gt","gte","contains","starts-with","in","exists","missing"]},"value":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}}},"required":["type","field","op"],"additionalProperties":false},"event":{"type":"object","properties":{"type":{"const":"event"},"event":{"type":"string","minLength":1,"maxLength":120},"measure":{"type":"string","enum":["count","sum","min","max","days-since-first","days-since-last"]},"property":{"type":"string","maxLength":120},"within":{"$ref":"common.schema.json#/$defs/duration"},"op":{"type":"string","enum":["eq","ne","lt","lte","gt","gte"]},"value":{"type":"number"}},"required":["type","event","measure","op","value"],"additionalProperties":false},"message":{"type":"object","properties":{"type":{"const":"message"},"measure":{"type":"string","enum":["sent","replied"]},"topic":{"type":"string","maxLength":64},"within":{"$ref":"common.schema.json#/$defs/duration"},"op":{"type":"string","enum":["eq","ne","lt","lte","gt","gte"]},"value":{"type":"number"}},"required":["type","measure","op","value"],"additionalProperties":false}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///segment.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.rule === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "rule"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate31(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.rule !== undefined){
if(!(validate33(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/segment.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate62(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("segment" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "segment"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.segments === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "segments"}});
errors++;
}
if(data4.asOf === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
for(const key1 in data4){
if(!((key1 === "segments") || (key1 === "asOf"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.segments !== undefined){
let data5 = data4.segments;
if(Array.isArray(data5)){
if(data5.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/segments",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/segments",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data5[i0], {instancePath:instancePath+"/config/segments/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/segments",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data4.asOf !== undefined){
let data7 = data4.asOf;
if(typeof data7 === "string"){
if(func3(data7) > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/asOf",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/asOf",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate65(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema28 = {"$id":"journeys:///steps/consent-check.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"consent-check"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"topic":{"type":"string","minLength":1,"maxLength":64},"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel"},"minItems":1,"uniqueItems":true}},"required":["topic","channels"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"string","enum":["email","sms"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "email") || (data === "sms"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const func0 = require("ajv/dist/runtime/equal").default;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/consent-check.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate68(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("consent-check" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "consent-check"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.topic === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "topic"}});
errors++;
}
if(data4.channels === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "channels"}});
errors++;
}
for(const key1 in data4){
if(!((key1 === "topic") || (key1 === "channels"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.topic !== undefined){
let data5 = data4.topic;
if(typeof data5 === "string"){
if(func3(data5) > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/topic",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func3(data5) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/topic",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/topic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.channels !== undefined){
let data6 = data4.channels;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/channels",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data6[i0], {instancePath:instancePath+"/config/channels/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data6[i1], data6[j0])){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/channels",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/channels",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate72(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema32 = {"$id":"journeys:///steps/fatigue-cap.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"fatigue-cap"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"caps":{"type":"array","items":{"type":"object","properties":{"limit":{"type":"integer","minimum":0,"maximum":1000},"window":{"$ref":"../common.schema.json#/$defs/duration"},"channel":{"type":"string","enum":["","email","sms"]},"topic":{"type":"string","maxLength":64}},"required":["limit","window","channel","topic"],"additionalProperties":false},"minItems":1,"maxItems":20},"whenCapped":{"type":"string","enum":["leave","wait"]},"giveUpAfter":{"$ref":"../common.schema.json#/$defs/duration"}},"required":["caps","whenCapped","giveUpAfter"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "unit"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data0 <= 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "seconds") || (data1 === "minutes")) || (data1 === "hours")) || (data1 === "days")) || (data1 === "weeks"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/fatigue-cap.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate75(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("fatigue-cap" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "fatigue-cap"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.caps === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "caps"}});
errors++;
}
if(data4.whenCapped === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "whenCapped"}});
errors++;
}
if(data4.giveUpAfter === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "giveUpAfter"}});
errors++;
}
for(const key1 in data4){
if(!(((key1 === "caps") || (key1 === "whenCapped")) || (key1 === "giveUpAfter"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.caps !== undefined){
let data5 = data4.caps;
if(Array.isArray(data5)){
if(data5.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.limit === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0,keyword:"required",params:{missingProperty: "limit"}});
errors++;
}
if(data6.window === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0,keyword:"required",params:{missingProperty: "window"}});
errors++;
}
if(data6.channel === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data6.topic === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0,keyword:"required",params:{missingProperty: "topic"}});
errors++;
}
for(const key2 in data6){
if(!((((key2 === "limit") || (key2 === "window")) || (key2 === "channel")) || (key2 === "topic"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data6.limit !== undefined){
let data7 = data6.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data6.window !== undefined){
if(!(validate77(data6.window, {instancePath:instancePath+"/config/caps/" + i0+"/window",parentData:data6,parentDataProperty:"window",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data6.channel !== undefined){
let data9 = data6.channel;
if(typeof data9 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0+"/channel",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "") || (data9 === "email")) || (data9 === "sms"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0+"/channel",keyword:"enum",params:{allowedValues: schema32.properties.config.properties.caps.items.properties.channel.enum}});
errors++;
}
}
if(data6.topic !== undefined){
let data10 = data6.topic;
if(typeof data10 === "string"){
if(func3(data10) > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0+"/topic",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0+"/topic",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/caps",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data4.whenCapped !== undefined){
let data11 = data4.whenCapped;
if(typeof data11 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/whenCapped",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "leave") || (data11 === "wait"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/whenCapped",keyword:"enum",params:{allowedValues: schema32.properties.config.properties.whenCapped.enum}});
errors++;
}
}
if(data4.giveUpAfter !== undefined){
if(!(validate77(data4.giveUpAfter, {instancePath:instancePath+"/config/giveUpAfter",parentData:data4,parentDataProperty:"giveUpAfter",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate80(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema36 = {"$id":"journeys:///steps/tailor.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"tailor"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"message":{"type":"string","minLength":1,"maxLength":64},"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel"},"minItems":1,"uniqueItems":true}},"required":["message","channels"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "email") || (data === "sms"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/tailor.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("tailor" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "tailor"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.message === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data4.channels === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "channels"}});
errors++;
}
for(const key1 in data4){
if(!((key1 === "message") || (key1 === "channels"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.message !== undefined){
let data5 = data4.message;
if(typeof data5 === "string"){
if(func3(data5) > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/message",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func3(data5) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/message",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.channels !== undefined){
let data6 = data4.channels;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/channels",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data6[i0], {instancePath:instancePath+"/config/channels/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data6[i1], data6[j0])){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/channels",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/channels",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate87(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema40 = {"$id":"journeys:///steps/send.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"send"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"class":{"type":"string","enum":["marketing","service","transactional"]},"from":{"type":"string","maxLength":320},"smsFrom":{"type":"string","maxLength":32},"quietHours":{"type":"string","enum":["obey","ignore"]},"expiresAfter":{"$ref":"../common.schema.json#/$defs/duration"},"giveUpAfter":{"$ref":"../common.schema.json#/$defs/duration"}},"required":["class","from","smsFrom","quietHours","expiresAfter","giveUpAfter"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "unit"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data0 <= 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "seconds") || (data1 === "minutes")) || (data1 === "hours")) || (data1 === "days")) || (data1 === "weeks"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/send.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate90(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("send" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "send"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.class === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "class"}});
errors++;
}
if(data4.from === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data4.smsFrom === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "smsFrom"}});
errors++;
}
if(data4.quietHours === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "quietHours"}});
errors++;
}
if(data4.expiresAfter === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "expiresAfter"}});
errors++;
}
if(data4.giveUpAfter === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "giveUpAfter"}});
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "class") || (key1 === "from")) || (key1 === "smsFrom")) || (key1 === "quietHours")) || (key1 === "expiresAfter")) || (key1 === "giveUpAfter"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.class !== undefined){
let data5 = data4.class;
if(typeof data5 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/class",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "marketing") || (data5 === "service")) || (data5 === "transactional"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/class",keyword:"enum",params:{allowedValues: schema40.properties.config.properties.class.enum}});
errors++;
}
}
if(data4.from !== undefined){
let data6 = data4.from;
if(typeof data6 === "string"){
if(func3(data6) > 320){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/from",keyword:"maxLength",params:{limit: 320}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.smsFrom !== undefined){
let data7 = data4.smsFrom;
if(typeof data7 === "string"){
if(func3(data7) > 32){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/smsFrom",keyword:"maxLength",params:{limit: 32}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/smsFrom",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.quietHours !== undefined){
let data8 = data4.quietHours;
if(typeof data8 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/quietHours",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data8 === "obey") || (data8 === "ignore"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/quietHours",keyword:"enum",params:{allowedValues: schema40.properties.config.properties.quietHours.enum}});
errors++;
}
}
if(data4.expiresAfter !== undefined){
if(!(validate92(data4.expiresAfter, {instancePath:instancePath+"/config/expiresAfter",parentData:data4,parentDataProperty:"expiresAfter",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data4.giveUpAfter !== undefined){
if(!(validate92(data4.giveUpAfter, {instancePath:instancePath+"/config/giveUpAfter",parentData:data4,parentDataProperty:"giveUpAfter",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate95(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema44 = {"$id":"journeys:///steps/wait-for-reply.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"wait-for-reply"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"send":{"type":"string","maxLength":64},"timeout":{"$ref":"../common.schema.json#/$defs/duration"}},"required":["send","timeout"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "unit"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data0 <= 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "seconds") || (data1 === "minutes")) || (data1 === "hours")) || (data1 === "days")) || (data1 === "weeks"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/wait-for-reply.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate98(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("wait-for-reply" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "wait-for-reply"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.send === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "send"}});
errors++;
}
if(data4.timeout === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "timeout"}});
errors++;
}
for(const key1 in data4){
if(!((key1 === "send") || (key1 === "timeout"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.send !== undefined){
let data5 = data4.send;
if(typeof data5 === "string"){
if(func3(data5) > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/send",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/send",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.timeout !== undefined){
if(!(validate100(data4.timeout, {instancePath:instancePath+"/config/timeout",parentData:data4,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate102(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema48 = {"$id":"journeys:///steps/delay.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"delay"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"duration":{"$ref":"../common.schema.json#/$defs/duration"}},"required":["duration"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "unit"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data0 <= 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "seconds") || (data1 === "minutes")) || (data1 === "hours")) || (data1 === "days")) || (data1 === "weeks"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/unit",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/delay.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate105(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("delay" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "delay"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.duration === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "duration"}});
errors++;
}
for(const key1 in data4){
if(!(key1 === "duration")){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.duration !== undefined){
if(!(validate107(data4.duration, {instancePath:instancePath+"/config/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate109(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const schema52 = {"$id":"journeys:///steps/split.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"split"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"variants":{"type":"array","items":{"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"type":"string","minLength":1,"maxLength":120},"weight":{"type":"number","minimum":0,"maximum":1000000}},"required":["id","name","weight"],"additionalProperties":false},"minItems":1,"maxItems":20},"holdout":{"type":"number","minimum":0,"maximum":1000000},"salt":{"type":"string","maxLength":64}},"required":["variants","holdout","salt"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/split.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate112(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("split" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "split"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.variants === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "variants"}});
errors++;
}
if(data4.holdout === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "holdout"}});
errors++;
}
if(data4.salt === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "salt"}});
errors++;
}
for(const key1 in data4){
if(!(((key1 === "variants") || (key1 === "holdout")) || (key1 === "salt"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.variants !== undefined){
let data5 = data4.variants;
if(Array.isArray(data5)){
if(data5.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data6.name === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data6.weight === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0,keyword:"required",params:{missingProperty: "weight"}});
errors++;
}
for(const key2 in data6){
if(!(((key2 === "id") || (key2 === "name")) || (key2 === "weight"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data6.id !== undefined){
if(!(validate112(data6.id, {instancePath:instancePath+"/config/variants/" + i0+"/id",parentData:data6,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data6.name !== undefined){
let data8 = data6.name;
if(typeof data8 === "string"){
if(func3(data8) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data8) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.weight !== undefined){
let data9 = data6.weight;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0+"/weight",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/variants",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data4.holdout !== undefined){
let data10 = data4.holdout;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/holdout",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/holdout",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/holdout",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data4.salt !== undefined){
let data11 = data4.salt;
if(typeof data11 === "string"){
if(func3(data11) > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/salt",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/salt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate115(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema55 = {"$id":"journeys:///steps/exit.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"exit"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"reason":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"},"goal":{"type":"boolean"}},"required":["reason","goal"],"additionalProperties":false},"n8n":{"$ref":"../step.schema.json#/$defs/n8nKeys"}},"required":["id","kind","name","config"],"additionalProperties":false};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/exit.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate118(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("exit" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "exit"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.reason === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data4.goal === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "goal"}});
errors++;
}
for(const key1 in data4){
if(!((key1 === "reason") || (key1 === "goal"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.reason !== undefined){
let data5 = data4.reason;
if(typeof data5 === "string"){
if(func3(data5) > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/reason",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func3(data5) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/reason",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/reason",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.goal !== undefined){
if(typeof data4.goal !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/goal",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
if(!(validate120(data.n8n, {instancePath:instancePath+"/n8n",parentData:data,parentDataProperty:"n8n",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema58 = {"$id":"journeys:///steps/n8n.schema.json","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"kind":{"const":"n8n"},"name":{"type":"string","minLength":1},"note":{"type":"string","maxLength":2000},"config":{"type":"object","properties":{"mayRepeat":{"type":"boolean"}},"required":["mayRepeat"],"additionalProperties":false},"n8n":{"type":"object","properties":{"type":{"type":"string"},"typeVersion":{"type":"number"},"parameters":{"type":"object","additionalProperties":true}},"required":["type","typeVersion","parameters"],"additionalProperties":true}},"required":["id","kind","name","config","n8n"],"additionalProperties":false};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///steps/n8n.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.config === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "config"}});
errors++;
}
if(data.n8n === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "n8n"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "note")) || (key0 === "config")) || (key0 === "n8n"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate123(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("n8n" !== data.kind){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "n8n"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.config !== undefined){
let data4 = data.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.mayRepeat === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"required",params:{missingProperty: "mayRepeat"}});
errors++;
}
for(const key1 in data4){
if(!(key1 === "mayRepeat")){
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.mayRepeat !== undefined){
if(typeof data4.mayRepeat !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/config/mayRepeat",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
let data6 = data.n8n;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/n8n",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data6.typeVersion === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/n8n",keyword:"required",params:{missingProperty: "typeVersion"}});
errors++;
}
if(data6.parameters === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/n8n",keyword:"required",params:{missingProperty: "parameters"}});
errors++;
}
if(data6.type !== undefined){
if(typeof data6.type !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/n8n/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.typeVersion !== undefined){
let data8 = data6.typeVersion;
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/n8n/typeVersion",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data6.parameters !== undefined){
let data9 = data6.parameters;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/n8n/parameters",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/n8n",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///step.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "entry"){
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
else if(tag0 === "segment"){
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
else if(tag0 === "consent-check"){
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
else if(tag0 === "fatigue-cap"){
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tailor"){
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
else if(tag0 === "send"){
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
else if(tag0 === "wait-for-reply"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delay"){
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
else if(tag0 === "split"){
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
else if(tag0 === "exit"){
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
else if(tag0 === "n8n"){
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","properties":{"from":{"$ref":"common.schema.json#/$defs/id"},"port":{"type":"string","minLength":1,"maxLength":80},"to":{"$ref":"common.schema.json#/$defs/id"},"input":{"type":"integer","minimum":0},"type":{"type":"string","minLength":1}},"required":["from","port","to"],"additionalProperties":false};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.port === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.to === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "port")) || (key0 === "to")) || (key0 === "input")) || (key0 === "type"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
if(!(validate23(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(typeof data1 === "string"){
if(func3(data1) > 80){
vErrors = noted(vErrors, {instancePath:instancePath+"/port",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data1) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/port",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
if(!(validate23(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined){
let data3 = data.input;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/input",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/input",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema61 = {"$id":"journeys:///message.schema.json","type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":120},"defaultLocale":{"$ref":"common.schema.json#/$defs/locale"},"facts":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"variants":{"type":"object","properties":{"email":{"type":"object","additionalProperties":{"$ref":"#/$defs/email"},"propertyNames":{"$ref":"common.schema.json#/$defs/locale"}},"sms":{"type":"object","additionalProperties":{"$ref":"#/$defs/sms"},"propertyNames":{"$ref":"common.schema.json#/$defs/locale"}}},"required":[],"additionalProperties":false,"minProperties":1}},"required":["name","defaultLocale","facts","variants"],"additionalProperties":false,"$defs":{"email":{"type":"object","properties":{"subject":{"type":"string","minLength":1,"maxLength":500},"preheader":{"type":"string","maxLength":300},"text":{"type":"string","minLength":1,"maxLength":60000},"html":{"type":"string","maxLength":100000}},"required":["subject","preheader","text","html"],"additionalProperties":false},"sms":{"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":1600}},"required":["text"],"additionalProperties":false}}};
const schema62 = {"type":"string","pattern":"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"};
const pattern16 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern16.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","properties":{"subject":{"type":"string","minLength":1,"maxLength":500},"preheader":{"type":"string","maxLength":300},"text":{"type":"string","minLength":1,"maxLength":60000},"html":{"type":"string","maxLength":100000}},"required":["subject","preheader","text","html"],"additionalProperties":false};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.preheader === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "preheader"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.html === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "html"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "subject") || (key0 === "preheader")) || (key0 === "text")) || (key0 === "html"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subject !== undefined){
let data0 = data.subject;
if(typeof data0 === "string"){
if(func3(data0) > 500){
vErrors = noted(vErrors, {instancePath:instancePath+"/subject",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func3(data0) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.preheader !== undefined){
let data1 = data.preheader;
if(typeof data1 === "string"){
if(func3(data1) > 300){
vErrors = noted(vErrors, {instancePath:instancePath+"/preheader",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/preheader",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(func3(data2) > 60000){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 60000}});
errors++;
}
if(func3(data2) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.html !== undefined){
let data3 = data.html;
if(typeof data3 === "string"){
if(func3(data3) > 100000){
vErrors = noted(vErrors, {instancePath:instancePath+"/html",keyword:"maxLength",params:{limit: 100000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/html",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":1600}},"required":["text"],"additionalProperties":false};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "text")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func3(data0) > 1600){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 1600}});
errors++;
}
if(func3(data0) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///message.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.defaultLocale === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "defaultLocale"}});
errors++;
}
if(data.facts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "facts"}});
errors++;
}
if(data.variants === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "variants"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "defaultLocale")) || (key0 === "facts")) || (key0 === "variants"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data0) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.defaultLocale !== undefined){
if(!(validate143(data.defaultLocale, {instancePath:instancePath+"/defaultLocale",parentData:data,parentDataProperty:"defaultLocale",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.facts !== undefined){
let data2 = data.facts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
vErrors = noted(vErrors, {instancePath:instancePath+"/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema61.properties.facts.additionalProperties.type}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/facts",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.variants !== undefined){
let data4 = data.variants;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/variants",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data4){
if(!((key2 === "email") || (key2 === "sms"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/variants",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.email !== undefined){
let data5 = data4.email;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
const _errs15 = errors;
if(!(validate143(key3, {instancePath:instancePath+"/variants/email",parentData:data5,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/variants/email",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data5){
if(!(validate146(data5[key4], {instancePath:instancePath+"/variants/email/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/variants/email",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data4.sms !== undefined){
let data7 = data4.sms;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key5 in data7){
const _errs20 = errors;
if(!(validate143(key5, {instancePath:instancePath+"/variants/sms",parentData:data7,parentDataProperty:"sms",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid5 = _errs20 === errors;
if(!valid5){
vErrors = noted(vErrors, {instancePath:instancePath+"/variants/sms",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data7){
if(!(validate149(data7[key6], {instancePath:instancePath+"/variants/sms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/variants/sms",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/variants",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"type":"string","minLength":1,"maxLength":120},"note":{"type":"string","maxLength":2000}},"required":["id","name","note"],"additionalProperties":false};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.note === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "note"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "note"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func3(data2) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"type":"string","minLength":1,"maxLength":120},"stage":{"type":"string","maxLength":64},"where":{"type":"string","maxLength":120},"steps":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"maxItems":200},"needs":{"type":"string","maxLength":2000},"feeling":{"type":"string","enum":["delighted","pleased","neutral","uneasy","upset"]},"feels":{"type":"string","maxLength":2000},"hurts":{"type":"string","maxLength":2000},"owner":{"type":"string","maxLength":120},"note":{"type":"string","maxLength":2000}},"required":["id","name","stage","where","steps","needs","feeling","feels","hurts","owner","note"],"additionalProperties":false};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.stage === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stage"}});
errors++;
}
if(data.where === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "where"}});
errors++;
}
if(data.steps === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "steps"}});
errors++;
}
if(data.needs === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "needs"}});
errors++;
}
if(data.feeling === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "feeling"}});
errors++;
}
if(data.feels === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "feels"}});
errors++;
}
if(data.hurts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hurts"}});
errors++;
}
if(data.owner === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "owner"}});
errors++;
}
if(data.note === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "note"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 === "string"){
if(func3(data2) > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.where !== undefined){
let data3 = data.where;
if(typeof data3 === "string"){
if(func3(data3) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/where",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/where",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.steps !== undefined){
let data4 = data.steps;
if(Array.isArray(data4)){
if(data4.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data4[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.needs !== undefined){
let data6 = data.needs;
if(typeof data6 === "string"){
if(func3(data6) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/needs",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/needs",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.feeling !== undefined){
let data7 = data.feeling;
if(typeof data7 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/feeling",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data7 === "delighted") || (data7 === "pleased")) || (data7 === "neutral")) || (data7 === "uneasy")) || (data7 === "upset"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/feeling",keyword:"enum",params:{allowedValues: schema66.properties.feeling.enum}});
errors++;
}
}
if(data.feels !== undefined){
let data8 = data.feels;
if(typeof data8 === "string"){
if(func3(data8) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/feels",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/feels",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hurts !== undefined){
let data9 = data.hurts;
if(typeof data9 === "string"){
if(func3(data9) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/hurts",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/hurts",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined){
let data10 = data.owner;
if(typeof data10 === "string"){
if(func3(data10) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data11 = data.note;
if(typeof data11 === "string"){
if(func3(data11) > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///journey.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "$schema"}});
errors++;
}
if(data.schemaVersion === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schemaVersion"}});
errors++;
}
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.settings === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
if(data.steps === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "steps"}});
errors++;
}
if(data.edges === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "edges"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if("urn:n8n-nodes-journeys:journey:1" !== data.$schema){
vErrors = noted(vErrors, {instancePath:instancePath+"/$schema",keyword:"const",params:{allowedValue: "urn:n8n-nodes-journeys:journey:1"}});
errors++;
}
}
if(data.schemaVersion !== undefined){
if(1 !== data.schemaVersion){
vErrors = noted(vErrors, {instancePath:instancePath+"/schemaVersion",keyword:"const",params:{allowedValue: 1}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func3(data3) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func3(data4) > 4000){
vErrors = noted(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.settings !== undefined){
let data5 = data.settings;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.timeZone === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings",keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data5.reentry === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings",keyword:"required",params:{missingProperty: "reentry"}});
errors++;
}
if(data5.exitWhen === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings",keyword:"required",params:{missingProperty: "exitWhen"}});
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "timeZone") || (key1 === "reentry")) || (key1 === "quietHours")) || (key1 === "exitWhen")) || (key1 === "goal"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.timeZone !== undefined){
if(!(validate25(data5.timeZone, {instancePath:instancePath+"/settings/timeZone",parentData:data5,parentDataProperty:"timeZone",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data5.reentry !== undefined){
let data7 = data5.reentry;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.mode === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/reentry",keyword:"required",params:{missingProperty: "mode"}});
errors++;
}
if(data7.days === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/reentry",keyword:"required",params:{missingProperty: "days"}});
errors++;
}
for(const key2 in data7){
if(!((key2 === "mode") || (key2 === "days"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/reentry",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data7.mode !== undefined){
let data8 = data7.mode;
if(typeof data8 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/reentry/mode",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "never") || (data8 === "always")) || (data8 === "after"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/reentry/mode",keyword:"enum",params:{allowedValues: schema6.properties.settings.properties.reentry.properties.mode.enum}});
errors++;
}
}
if(data7.days !== undefined){
let data9 = data7.days;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/reentry/days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 3650 || isNaN(data9)){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/reentry/days",keyword:"maximum",params:{comparison: "<=", limit: 3650}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/reentry/days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/reentry",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data5.quietHours !== undefined){
let data10 = data5.quietHours;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.from === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/quietHours",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data10.to === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/quietHours",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key3 in data10){
if(!((key3 === "from") || (key3 === "to"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/quietHours",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.from !== undefined){
if(!(validate27(data10.from, {instancePath:instancePath+"/settings/quietHours/from",parentData:data10,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data10.to !== undefined){
if(!(validate27(data10.to, {instancePath:instancePath+"/settings/quietHours/to",parentData:data10,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/quietHours",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data5.exitWhen !== undefined){
let data13 = data5.exitWhen;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data13[i0], {instancePath:instancePath+"/settings/exitWhen/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/settings/exitWhen",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data5.goal !== undefined){
if(!(validate46(data5.goal, {instancePath:instancePath+"/settings/goal",parentData:data5,parentDataProperty:"goal",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/settings",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.topics !== undefined){
let data16 = data.topics;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data17.name === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data17.basis === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
for(const key4 in data17){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "basis"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data17.id !== undefined){
if(!(validate53(data17.id, {instancePath:instancePath+"/topics/" + i1+"/id",parentData:data17,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data17.name !== undefined){
let data19 = data17.name;
if(typeof data19 === "string"){
if(func3(data19) > 120){
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data19) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.basis !== undefined){
let data20 = data17.basis;
if(typeof data20 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1+"/basis",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data20 === "consent") || (data20 === "contract")) || (data20 === "legal-obligation"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1+"/basis",keyword:"enum",params:{allowedValues: schema6.properties.topics.items.properties.basis.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/topics/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/topics",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.steps !== undefined){
let data21 = data.steps;
if(Array.isArray(data21)){
if(data21.length > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 2000}});
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate55(data21[i2], {instancePath:instancePath+"/steps/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.edges !== undefined){
let data23 = data.edges;
if(Array.isArray(data23)){
if(data23.length > 8000){
vErrors = noted(vErrors, {instancePath:instancePath+"/edges",keyword:"maxItems",params:{limit: 8000}});
errors++;
}
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(!(validate137(data23[i3], {instancePath:instancePath+"/edges/" + i3,parentData:data23,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/edges",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.messages !== undefined){
let data25 = data.messages;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
const _errs47 = errors;
if(!(validate23(key5, {instancePath:instancePath+"/messages",parentData:data25,parentDataProperty:"messages",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid13 = _errs47 === errors;
if(!valid13){
vErrors = noted(vErrors, {instancePath:instancePath+"/messages",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data25){
if(!(validate142(data25[key6], {instancePath:instancePath+"/messages/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/messages",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tests !== undefined){
let data27 = data.tests;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tests/" + i4,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.layout !== undefined){
let data29 = data.layout;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
let data30 = data29[key7];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.x === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/layout/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data30.y === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/layout/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key8 in data30){
if(!((key8 === "x") || (key8 === "y"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/layout/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data30.x !== undefined){
let data31 = data30.x;
if(!((typeof data31 == "number") && (isFinite(data31)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/layout/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.y !== undefined){
let data32 = data30.y;
if(!((typeof data32 == "number") && (isFinite(data32)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/layout/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/layout/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.map !== undefined){
let data33 = data.map;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.stages === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/map",keyword:"required",params:{missingProperty: "stages"}});
errors++;
}
if(data33.stageOf === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/map",keyword:"required",params:{missingProperty: "stageOf"}});
errors++;
}
if(data33.touchpoints === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/map",keyword:"required",params:{missingProperty: "touchpoints"}});
errors++;
}
for(const key9 in data33){
if(!(((key9 === "stages") || (key9 === "stageOf")) || (key9 === "touchpoints"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/map",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data33.stages !== undefined){
let data34 = data33.stages;
if(Array.isArray(data34)){
if(data34.length > 50){
vErrors = noted(vErrors, {instancePath:instancePath+"/map/stages",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
if(!(validate152(data34[i5], {instancePath:instancePath+"/map/stages/" + i5,parentData:data34,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/map/stages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data33.stageOf !== undefined){
let data36 = data33.stageOf;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key10 in data36){
const _errs73 = errors;
if(!(validate23(key10, {instancePath:instancePath+"/map/stageOf",parentData:data36,parentDataProperty:"stageOf",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid22 = _errs73 === errors;
if(!valid22){
vErrors = noted(vErrors, {instancePath:instancePath+"/map/stageOf",keyword:"propertyNames",params:{propertyName: key10}});
errors++;
}
}
for(const key11 in data36){
if(!(validate23(data36[key11], {instancePath:instancePath+"/map/stageOf/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data36,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/map/stageOf",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data33.touchpoints !== undefined){
let data38 = data33.touchpoints;
if(Array.isArray(data38)){
if(data38.length > 500){
vErrors = noted(vErrors, {instancePath:instancePath+"/map/touchpoints",keyword:"maxItems",params:{limit: 500}});
errors++;
}
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
if(!(validate157(data38[i6], {instancePath:instancePath+"/map/touchpoints/" + i6,parentData:data38,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/map/touchpoints",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/map",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.n8n !== undefined){
let data40 = data.n8n;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/n8n",keyword:"type",params:{type: "object"}});
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

exports.contactShape = validate161;
const schema67 = {"$id":"journeys:///contact.schema.json","type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":128},"firstName":{"type":"string","maxLength":200},"lastName":{"type":"string","maxLength":200},"locale":{"$ref":"common.schema.json#/$defs/locale"},"timeZone":{"$ref":"common.schema.json#/$defs/timeZone"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"preferredChannel":{"$ref":"common.schema.json#/$defs/channel"},"addresses":{"type":"array","items":{"type":"object","properties":{"channel":{"$ref":"common.schema.json#/$defs/channel"},"value":{"type":"string","minLength":1,"maxLength":320}},"required":["channel","value"],"additionalProperties":false}},"attributes":{"type":"object","additionalProperties":true}},"required":["id"],"additionalProperties":false};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern16.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 64){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func3(data) < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "email") || (data === "sms"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^[A-Z]{2}$", "u");

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journeys:///contact.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema67.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func3(data0) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(func3(data1) > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(func3(data2) > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.locale !== undefined){
if(!(validate162(data.locale, {instancePath:instancePath+"/locale",parentData:data,parentDataProperty:"locale",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
if(!(validate164(data.timeZone, {instancePath:instancePath+"/timeZone",parentData:data,parentDataProperty:"timeZone",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
let data5 = data.country;
if(typeof data5 === "string"){
if(!pattern18.test(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.preferredChannel !== undefined){
if(!(validate166(data.preferredChannel, {instancePath:instancePath+"/preferredChannel",parentData:data,parentDataProperty:"preferredChannel",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.addresses !== undefined){
let data7 = data.addresses;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.channel === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/addresses/" + i0,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data8.value === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/addresses/" + i0,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key1 in data8){
if(!((key1 === "channel") || (key1 === "value"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/addresses/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.channel !== undefined){
if(!(validate166(data8.channel, {instancePath:instancePath+"/addresses/" + i0+"/channel",parentData:data8,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data8.value !== undefined){
let data10 = data8.value;
if(typeof data10 === "string"){
if(func3(data10) > 320){
vErrors = noted(vErrors, {instancePath:instancePath+"/addresses/" + i0+"/value",keyword:"maxLength",params:{limit: 320}});
errors++;
}
if(func3(data10) < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/addresses/" + i0+"/value",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/addresses/" + i0+"/value",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/addresses/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/addresses",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.attributes !== undefined){
let data11 = data.attributes;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/attributes",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}

function noted(list, error) {
if (list === null) return [error];
list.push(error);
return list;
}
